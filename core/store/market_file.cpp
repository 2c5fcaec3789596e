// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/market_file.h"

#include <QFile>
#include <QtEndian>

#include <quazip.h>
#include <quazipfile.h>
#include <zlib.h>

namespace ballast::store {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr qsizetype pieceSize = 1 << 20;
constexpr qsizetype largest = qsizetype(2) << 30; ///< a decompressed file beyond this is no market history

/// Room for the content. A gzip file ends with its size (of the last member, modulo 4 GiB); believed only where it is plausible.
qsizetype roomFor(const QByteArray &packed)
{
    const qsizetype usual = qMax<qsizetype>(packed.size() * 4, 1 << 16);
    if (packed.size() < 18)
        return usual;
    const auto told = qsizetype(qFromLittleEndian<quint32>(packed.constData() + packed.size() - 4)) + 64;
    return told > packed.size() && told < qMin(packed.size() * 20, largest) ? told : usual;
}

tl::expected<QByteArray, Error> inflateGzip(const QByteArray &packed, const std::string &name)
{
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return tl::unexpected(Error{ErrorKind::io, "no memory to unpack " + name, "close other programs", 0});
    QByteArray out(roomFor(packed), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    qsizetype done = 0;
    int status = Z_OK;
    while (status == Z_OK || status == Z_BUF_ERROR) {
        if (done == out.size()) {
            if (out.size() >= largest)
                break;
            out.resize(out.size() * 2);
        }
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + done);
        stream.avail_out = uInt(out.size() - done);
        const auto before = stream.avail_out;
        status = inflate(&stream, Z_NO_FLUSH);
        done += before - stream.avail_out;
        if (status == Z_STREAM_END && stream.avail_in > 0)
            status = inflateReset(&stream); // members may follow each other
        else if (status == Z_BUF_ERROR && stream.avail_in == 0)
            break;
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END)
        return tl::unexpected(Error::badInput(name + " is not a whole gzip file", "download it again"));
    out.resize(done);
    return out;
}

tl::expected<QByteArray, Error> firstOfZip(const QString &path)
{
    QuaZip zip(path);
    const auto name = path.toStdString();
    if (!zip.open(QuaZip::mdUnzip) || !zip.goToFirstFile())
        return tl::unexpected(Error::badInput(name + " is not a readable zip archive", "download it again"));
    QuaZipFile member(&zip);
    if (!member.open(QIODevice::ReadOnly))
        return tl::unexpected(Error::badInput("the file inside " + name + " can't be read", "download it again"));
    QByteArray content; // piece by piece: what the archive says of its size is not believed
    while (content.size() < largest) {
        const auto piece = member.read(pieceSize);
        if (piece.isEmpty())
            break;
        content += piece;
    }
    member.close();
    if (member.getZipError() != UNZ_OK)
        return tl::unexpected(Error::badInput("the file inside " + name + " is damaged", "download it again"));
    return content;
}

template<typename Parse>
auto readWith(const QString &path, Parse parse) -> decltype(parse(std::string_view(), std::string()))
{
    const auto content = readDecompressed(path);
    if (!content)
        return tl::unexpected(content.error());
    return parse(std::string_view(content->constData(), std::size_t(content->size())), path.toStdString());
}

} // namespace

tl::expected<QByteArray, Error> readDecompressed(const QString &path)
{
    QFile file(path);
    const auto name = path.toStdString();
    if (!file.exists())
        return tl::unexpected(Error{ErrorKind::notFound, name + " does not exist", "check the path", 0});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::io, name + " can't be read: " + file.errorString().toStdString(),
                                    "check that it is a file and may be read", 0});
    const auto start = file.peek(4);
    if (start.startsWith("PK\x03\x04"))
        return firstOfZip(path);
    auto content = file.readAll();
    if (content.startsWith("\x1f\x8b"))
        return inflateGzip(content, name);
    return content;
}

tl::expected<CandleTable, Error> readCandles(const QString &path) { return readWith(path, parseCandles); }

tl::expected<std::vector<FundingRow>, Error> readFunding(const QString &path) { return readWith(path, parseFunding); }

tl::expected<std::vector<DvolRow>, Error> readDvol(const QString &path) { return readWith(path, parseDvol); }

} // namespace ballast::store
