// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_format.h"
#include "report/data_tables.h"
#include "report/writers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ballast::report {

namespace {

void appendString(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += domain::textFormat("\\u%04x", unsigned(static_cast<unsigned char>(c)));
        } else {
            out += c;
        }
    }
    out += '"';
}

/// The first table becomes one object of its keys and values, every other a list of objects.
class JsonSink final : public TableSink
{
public:
    std::string take() { return "{" + std::move(m_out) + "\n}\n"; }

    void begin(std::string_view table, std::span<const DataColumn> columns) override
    {
        m_columns = columns;
        m_pairs = table == "report";
        m_out += m_out.empty() ? "\n" : ",\n";
        appendString(m_out, table);
        m_out += m_pairs ? ": {" : ": [";
        m_column = 0;
        m_rows = 0;
    }
    void text(std::string_view utf8) override
    {
        name();
        appendString(m_out, utf8);
    }
    void exact(std::int64_t raw) override
    {
        name();
        std::array<char, 32> digits;
        m_out += '"';
        m_out.append(digits.data(), domain::decimal::write(raw, digits.data()));
        m_out += '"';
    }
    void estimate(double value) override
    {
        if (!std::isfinite(value))
            return empty();
        name();
        std::array<char, 32> digits;
        m_out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }
    void count(std::int64_t value) override
    {
        name();
        m_out += std::to_string(value);
    }
    void time(Timestamp at) override
    {
        if (!at.isSet())
            return empty();
        name();
        m_out += '"';
        m_out += isoUtc(at);
        m_out += '"';
    }
    void empty() override
    {
        name();
        m_out += "null";
    }
    void endRow() override
    {
        if (!m_pairs)
            m_out += '}';
        m_column = 0;
        ++m_rows;
    }
    void end() override { m_out += m_pairs ? "\n}" : "\n]"; }

private:
    void name()
    {
        if (m_column == 0)
            m_out += m_rows == 0 ? "\n" : ",\n";
        if (m_pairs) {
            if (m_column == 1)
                m_out += ": ";
        } else {
            m_out += m_column == 0 ? "{" : ", ";
            appendString(m_out, m_columns[m_column].name);
            m_out += ": ";
        }
        ++m_column;
    }

    std::string m_out;
    std::span<const DataColumn> m_columns;
    std::size_t m_column = 0, m_rows = 0;
    bool m_pairs = false;
};

} // namespace

std::string json(const MonthlyReport &report)
{
    JsonSink sink;
    writeTables(report, sink);
    return sink.take();
}

} // namespace ballast::report
