// SPDX-License-Identifier: GPL-3.0-or-later
/// A ZIP archive in memory, part by part, packed as the bytes come. The same parts give the same bytes: no clock is read.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace ballast::report {

class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    void begin(std::string name); ///< ends the part before
    void write(std::string_view bytes);
    [[nodiscard]] std::string take(); ///< the whole archive; ends the last part. Parts of four gigabytes are not foreseen.

private:
    struct Part
    {
        std::string name;
        std::uint32_t crc = 0, packed = 0, size = 0, offset = 0;
    };
    void end();
    void deflate(std::string_view bytes, int flush);

    std::string m_out;
    std::vector<Part> m_parts;
    std::unique_ptr<z_stream_s> m_stream;
    bool m_open = false;
};

} // namespace ballast::report
