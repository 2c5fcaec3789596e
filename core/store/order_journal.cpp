// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_journal.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

namespace ballast::store {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr auto syncInterval = std::chrono::milliseconds(50);

Error journalError(const QString &path, int code)
{
    const char *advice = code == ENOSPC                    ? "free some disk space; no order is sent until then"
                         : code == EACCES || code == EROFS ? "choose a folder that can be written"
                                                           : "check the disk and the folder";
    return {ErrorKind::io, "the order journal " + path.toStdString() + " can't be written: " + std::strerror(code), advice, code};
}

/// "<crc of the rest as 8 hex digits> <rest>\n"
QByteArray seal(const QByteArray &rest)
{
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(rest.constData()), uInt(rest.size()));
    return QByteArray::number(qulonglong(sum), 16).rightJustified(8, '0') + ' ' + rest + '\n';
}

std::optional<QList<QByteArray>> unseal(const QByteArray &line)
{
    if (line.size() < 10 || line[8] != ' ')
        return std::nullopt;
    const auto rest = line.mid(9);
    if (seal(rest).chopped(1) != line)
        return std::nullopt;
    return rest.split(' ');
}

QByteArray intentText(const domain::OrderRequest &request, std::uint64_t decision, domain::Timestamp at)
{
    QByteArray text = "I";
    const auto add = [&](const QByteArray &field) { text += ' ' + field; };
    add(QByteArray::number(qlonglong(at.ns)));
    add(QByteArray(request.id.view().data(), qsizetype(request.id.view().size())));
    for (const qlonglong value : {qlonglong(request.account.value), qlonglong(request.instrument.value), qlonglong(request.side),
                                  qlonglong(request.type), qlonglong(request.timeInForce), qlonglong(request.reduceOnly),
                                  qlonglong(request.positionSide), qlonglong(request.quantity.raw), qlonglong(request.price.raw)})
        add(QByteArray::number(value));
    add(QByteArray::number(qulonglong(decision)));
    return text;
}

std::optional<OpenIntent> openIntentOf(const QList<QByteArray> &fields)
{
    if (fields.size() != 13 || !domain::ClientOrderId::fits({fields[2].constData(), std::size_t(fields[2].size())}))
        return std::nullopt;
    OpenIntent intent;
    auto &request = intent.request;
    intent.at = {fields[1].toLongLong()};
    request.id = domain::ClientOrderId(std::string_view(fields[2].constData(), std::size_t(fields[2].size())));
    request.account = {std::uint16_t(fields[3].toUInt())};
    request.instrument = {std::uint16_t(fields[4].toUInt())};
    request.side = domain::Side(fields[5].toInt());
    request.type = domain::OrderType(fields[6].toInt());
    request.timeInForce = domain::TimeInForce(fields[7].toInt());
    request.reduceOnly = domain::ReduceOnly(fields[8].toInt());
    request.positionSide = domain::PositionSide(fields[9].toInt());
    request.quantity = {fields[10].toLongLong()};
    request.price = {fields[11].toLongLong()};
    intent.decision = fields[12].toULongLong();
    return intent;
}

QByteArray textOf(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

QByteArray transferText(const domain::TransferRequest &request, domain::Timestamp at)
{
    QByteArray text = "T " + QByteArray::number(qlonglong(at.ns)) + ' ' + textOf(request.id) + ' ' + textOf(request.currency);
    for (const qlonglong value : {qlonglong(request.from.value), qlonglong(request.to.value), qlonglong(request.amount.raw)})
        text += ' ' + QByteArray::number(value);
    return text;
}

std::optional<OpenTransfer> transferOf(const QList<QByteArray> &fields)
{
    if (fields.size() != 7 || !domain::ClientOrderId::fits(fields[2].toStdString()) || !domain::Currency::fits(fields[3].toStdString()))
        return std::nullopt;
    OpenTransfer open;
    open.at = {fields[1].toLongLong()};
    open.request.id = domain::ClientOrderId(fields[2].toStdString());
    open.request.currency = domain::Currency(fields[3].toStdString());
    open.request.from = {std::uint16_t(fields[4].toUInt())};
    open.request.to = {std::uint16_t(fields[5].toUInt())};
    open.request.amount = {fields[6].toLongLong()};
    return open;
}

OpenEnds unresolved(const QByteArray &content)
{
    OpenEnds open;
    for (const auto &line : content.split('\n')) {
        const auto fields = unseal(line);
        if (!fields)
            continue;
        if (fields->front() == "I") {
            if (auto intent = openIntentOf(*fields))
                open.orders.push_back(*intent);
        } else if (fields->front() == "O" && fields->size() == 4) {
            const std::string id = (*fields)[2].toStdString();
            std::erase_if(open.orders, [&](const OpenIntent &intent) { return intent.request.id.view() == id; });
        } else if (fields->front() == "T") {
            if (auto transfer = transferOf(*fields))
                open.transfers.push_back(*transfer);
        } else if (fields->front() == "E" && fields->size() == 4) {
            const std::string id = (*fields)[2].toStdString();
            std::erase_if(open.transfers, [&](const OpenTransfer &transfer) { return transfer.request.id.view() == id; });
        }
    }
    return open;
}

} // namespace

OrderJournal::OrderJournal(int file, QString path) : m_file(file), m_path(std::move(path)), m_syncer([this] { syncInBackground(); }) {}

OrderJournal::~OrderJournal()
{
    m_stop = true;
    m_syncer.join();
    ::fdatasync(m_file);
    ::close(m_file);
}

tl::expected<std::unique_ptr<OrderJournal>, Error> OrderJournal::open(const QString &path, std::vector<OpenIntent> &openIntents)
{
    OpenEnds ends;
    auto journal = open(path, ends);
    openIntents = std::move(ends.orders);
    return journal;
}

tl::expected<std::unique_ptr<OrderJournal>, Error> OrderJournal::open(const QString &path, OpenEnds &openEnds)
{
    QByteArray content;
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return tl::unexpected(Error{ErrorKind::badInput, path.toStdString() + " is no ordinary file", "choose another database file", 0});
    if (QFile old(path); old.exists()) {
        if (!old.open(QIODevice::ReadOnly))
            return tl::unexpected(Error{ErrorKind::io,
                                        "the order journal " + path.toStdString() + " can't be read: " + old.errorString().toStdString(),
                                        "check the file's permissions", 0});
        content = old.readAll();
    }
    openEnds = unresolved(content);
    // Start anew with only what is open; the old file stands until the new one is complete.
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly))
        return tl::unexpected(Error{ErrorKind::io,
                                    "the order journal " + path.toStdString() + " can't be written: " + fresh.errorString().toStdString(),
                                    "choose a folder that can be written", 0});
    for (const auto &intent : openEnds.orders)
        fresh.write(seal(intentText(intent.request, intent.decision, intent.at)));
    for (const auto &transfer : openEnds.transfers)
        fresh.write(seal(transferText(transfer.request, transfer.at)));
    if (!fresh.commit())
        return tl::unexpected(Error{ErrorKind::io,
                                    "the order journal " + path.toStdString() + " can't be written: " + fresh.errorString().toStdString(),
                                    "free some disk space", 0});
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return tl::unexpected(journalError(path, errno));
    return std::unique_ptr<OrderJournal>(new OrderJournal(file, path));
}

tl::expected<void, Error> OrderJournal::append(std::string_view line)
{
    // One write per record: O_APPEND makes it whole or absent for whoever reads after a crash, and the checksum tells a torn one.
    const auto written = ::write(m_file, line.data(), line.size());
    if (written > 0 && written != ssize_t(line.size())) { // half a line would spoil the next one
        const auto whole = ::lseek(m_file, 0, SEEK_END) - written;
        if (::ftruncate(m_file, whole) != 0)
            return tl::unexpected(journalError(m_path, errno));
    }
    if (written != ssize_t(line.size()))
        return tl::unexpected(journalError(m_path, written < 0 ? errno : ENOSPC));
    m_dirty.store(true, std::memory_order_release);
    return {};
}

tl::expected<void, Error> OrderJournal::appendIntent(const domain::OrderRequest &request, std::uint64_t decision, domain::Timestamp at)
{
    const auto line = seal(intentText(request, decision, at));
    return append({line.constData(), std::size_t(line.size())});
}

tl::expected<void, Error> OrderJournal::appendOutcome(const domain::ClientOrderId &id, domain::OrderStatus status, domain::Timestamp at)
{
    if (!domain::isFinal(status))
        return {};
    const QByteArray name(id.view().data(), qsizetype(id.view().size()));
    const auto line = seal("O " + QByteArray::number(qlonglong(at.ns)) + ' ' + name + ' ' + QByteArray::number(int(status)));
    return append({line.constData(), std::size_t(line.size())});
}

tl::expected<void, Error> OrderJournal::appendTransfer(const domain::TransferRequest &request, domain::Timestamp at)
{
    const auto line = seal(transferText(request, at));
    return append({line.constData(), std::size_t(line.size())});
}

tl::expected<void, Error> OrderJournal::appendTransferEnd(const domain::ClientOrderId &id, domain::TransferStatus status,
                                                          domain::Timestamp at)
{
    const auto line = seal("E " + QByteArray::number(qlonglong(at.ns)) + ' ' + textOf(id) + ' ' + QByteArray::number(int(status)));
    return append({line.constData(), std::size_t(line.size())});
}

void OrderJournal::syncInBackground()
{
    while (!m_stop) {
        std::this_thread::sleep_for(syncInterval);
        if (m_dirty.exchange(false, std::memory_order_acq_rel))
            ::fdatasync(m_file);
    }
}

} // namespace ballast::store
