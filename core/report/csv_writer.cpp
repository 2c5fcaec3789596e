// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/data_tables.h"
#include "report/writers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ballast::report {

namespace csv {

void appendField(std::string &out, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += field;
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendText(std::string &out, std::string_view field)
{
    if (field.empty() || std::string_view("=+-@\t\r").find(field.front()) == std::string_view::npos)
        return appendField(out, field);
    appendField(out, "'" + std::string(field));
}

} // namespace csv

namespace {

class CsvSink final : public TableSink
{
public:
    std::vector<TextFile> take() { return std::move(m_files); }

    void begin(std::string_view table, std::span<const DataColumn> columns) override
    {
        m_files.push_back({std::string(table) + ".csv", {}});
        for (const auto &column : columns) {
            next();
            csv::appendField(out(), column.name);
        }
        endRow();
    }
    void text(std::string_view utf8) override
    {
        next();
        csv::appendText(out(), utf8);
    }
    void exact(std::int64_t raw) override
    {
        next();
        std::array<char, 32> digits;
        out().append(digits.data(), domain::decimal::write(raw, digits.data()));
    }
    void estimate(double value) override
    {
        next();
        if (!std::isfinite(value))
            return;
        std::array<char, 32> digits;
        out().append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }
    void count(std::int64_t value) override
    {
        next();
        out() += std::to_string(value);
    }
    void time(Timestamp at) override
    {
        next();
        if (at.isSet())
            out() += isoUtc(at);
    }
    void empty() override { next(); }
    void endRow() override
    {
        out() += "\r\n";
        m_first = true;
    }
    void end() override {}

private:
    std::string &out() { return m_files.back().bytes; }
    void next()
    {
        if (!m_first)
            out() += ',';
        m_first = false;
    }

    std::vector<TextFile> m_files;
    bool m_first = true;
};

} // namespace

std::vector<TextFile> csvFiles(const MonthlyReport &report)
{
    CsvSink sink;
    writeTables(report, sink);
    return sink.take();
}

} // namespace ballast::report
