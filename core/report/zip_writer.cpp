// SPDX-License-Identifier: GPL-3.0-or-later
// The format: PKWARE's APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
#include "report/zip_writer.h"

#include <array>
#include <cassert>
#include <utility>

#include <zlib.h>

namespace ballast::report {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50, centralSignature = 0x02014b50, endSignature = 0x06054b50;
constexpr std::uint16_t version = 20, utf8Names = 1 << 11, deflated = 8;
constexpr std::uint16_t midnight = 0, firstDay = 1 << 5 | 1; ///< 1980-01-01 00:00, the oldest that the format knows
constexpr std::size_t localHeaderSize = 30, crcAt = 14;
constexpr int rawDeflate = -15, memory = 8, fastLevel = 2;

void put16(std::string &out, std::uint16_t value)
{
    out += char(value & 0xff);
    out += char(value >> 8);
}
void put32(std::string &out, std::uint32_t value)
{
    put16(out, std::uint16_t(value & 0xffff));
    put16(out, std::uint16_t(value >> 16));
}
void overwrite32(std::string &out, std::size_t at, std::uint32_t value)
{
    std::string bytes;
    put32(bytes, value);
    out.replace(at, bytes.size(), bytes);
}
/// What local header and directory have in common, from "version needed" on.
void putCommon(std::string &out, std::uint32_t crc, std::uint32_t packed, std::uint32_t size, const std::string &name)
{
    put16(out, version);
    put16(out, utf8Names);
    put16(out, deflated);
    put16(out, midnight);
    put16(out, firstDay);
    put32(out, crc);
    put32(out, packed);
    put32(out, size);
    put16(out, std::uint16_t(name.size()));
    put16(out, 0); // no extra field
}

} // namespace

ZipWriter::ZipWriter() : m_stream(std::make_unique<z_stream_s>())
{
    *m_stream = {};
    [[maybe_unused]] const int ready = deflateInit2(m_stream.get(), fastLevel, Z_DEFLATED, rawDeflate, memory, Z_DEFAULT_STRATEGY);
    assert(ready == Z_OK);
}

ZipWriter::~ZipWriter() { deflateEnd(m_stream.get()); }

void ZipWriter::begin(std::string name)
{
    end();
    deflateReset(m_stream.get());
    Part part;
    part.offset = std::uint32_t(m_out.size());
    part.crc = std::uint32_t(crc32(0, nullptr, 0));
    put32(m_out, localSignature);
    putCommon(m_out, 0, 0, 0, name); // sizes are known at its end
    m_out += name;
    part.name = std::move(name);
    m_parts.push_back(std::move(part));
    m_open = true;
}

void ZipWriter::write(std::string_view bytes)
{
    assert(m_open);
    auto &part = m_parts.back();
    part.crc = std::uint32_t(crc32(part.crc, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
    part.size += std::uint32_t(bytes.size());
    deflate(bytes, Z_NO_FLUSH);
}

void ZipWriter::deflate(std::string_view bytes, int flush)
{
    std::array<char, 65'536> buffer;
    auto &stream = *m_stream;
    // zlib reads what next_in points to and never writes it.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.data())); // NOLINT
    stream.avail_in = uInt(bytes.size());
    int state = Z_OK;
    do {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        state = ::deflate(&stream, flush);
        m_out.append(buffer.data(), buffer.size() - stream.avail_out);
    } while (stream.avail_out == 0 || (flush == Z_FINISH && state != Z_STREAM_END));
}

void ZipWriter::end()
{
    if (!std::exchange(m_open, false))
        return;
    deflate({}, Z_FINISH);
    auto &part = m_parts.back();
    part.packed = std::uint32_t(m_out.size() - part.offset - localHeaderSize - part.name.size());
    overwrite32(m_out, part.offset + crcAt, part.crc);
    overwrite32(m_out, part.offset + crcAt + 4, part.packed);
    overwrite32(m_out, part.offset + crcAt + 8, part.size);
}

std::string ZipWriter::take()
{
    end();
    const auto directory = std::uint32_t(m_out.size());
    for (const auto &part : m_parts) {
        put32(m_out, centralSignature);
        put16(m_out, version); // made by
        putCommon(m_out, part.crc, part.packed, part.size, part.name);
        put16(m_out, 0); // no comment
        put16(m_out, 0); // first disk
        put16(m_out, 0); // no internal attributes
        put32(m_out, 0); // nor external ones
        put32(m_out, part.offset);
        m_out += part.name;
    }
    const auto size = std::uint32_t(m_out.size()) - directory;
    put32(m_out, endSignature);
    put16(m_out, 0);
    put16(m_out, 0);
    put16(m_out, std::uint16_t(m_parts.size()));
    put16(m_out, std::uint16_t(m_parts.size()));
    put32(m_out, size);
    put32(m_out, directory);
    put16(m_out, 0);
    return std::move(m_out);
}

} // namespace ballast::report
