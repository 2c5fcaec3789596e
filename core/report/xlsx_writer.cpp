// SPDX-License-Identifier: GPL-3.0-or-later
// The format: ECMA-376, part 1, SpreadsheetML. Why not libxlsxwriter: docs/decisions/003-own-workbook.md.
#include "domain/text_format.h"
#include "report/data_tables.h"
#include "report/writers.h"
#include "report/xml.h"
#include "report/zip_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace ballast::report {

namespace {

constexpr double msPerDay = 86'400'000, epochInSheet = 25'569; ///< 1970-01-01, counted as spreadsheets do
constexpr std::size_t longestCell = 32'767, mostShared = 4'096, longestShared = 32, chunk = 1 << 16;
constexpr std::uint32_t mostRows = 1'048'576; ///< of a sheet

enum Style : int { plain, head, timeStyle, exactStyle, estimateStyle, countStyle };

constexpr const char *xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char *mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Text of a cell may be so long at most, and a letter is not cut in two.
std::string_view fitting(std::string_view utf8)
{
    auto size = std::min(utf8.size(), longestCell);
    while (size < utf8.size() && size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xc0) == 0x80)
        --size;
    return utf8.substr(0, size);
}

std::string letters(std::size_t column)
{
    std::string out;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        out.insert(out.begin(), char('A' + (rest - 1) % 26));
    return out;
}

double widthOf(const DataColumn &column)
{
    const double name = double(column.name.size()) + 3;
    const bool isLong = column.name == "explanation" || column.name == "text" || column.name == "value" || column.name == "detail";
    switch (column.kind) {
    case CellKind::time: return 25;
    case CellKind::text: return std::max(name, isLong ? 60.0 : 14.0);
    default: break;
    }
    return std::max(name, 14.0);
}

class XlsxSink final : public TableSink
{
public:
    void begin(std::string_view table, std::span<const DataColumn> columns) override
    {
        m_name = table;
        m_columns = columns;
        beginSheet(m_name);
    }
    void text(std::string_view utf8) override
    {
        const auto column = m_column++;
        if (utf8.empty())
            return;
        // A string cell is never a formula, whatever it begins with.
        const auto words = fitting(utf8);
        if (const auto shared = sharedIndex(words)) {
            open(column, plain, "s");
            m_out += std::to_string(*shared);
            close();
        } else {
            open(column, plain, "inlineStr", false);
            m_out += "<is><t xml:space=\"preserve\">";
            appendXml(m_out, words);
            m_out += "</t></is></c>";
        }
    }
    void exact(std::int64_t raw) override
    {
        std::array<char, 32> digits;
        open(m_column++, exactStyle);
        m_out.append(digits.data(), domain::decimal::write(raw, digits.data()));
        close();
    }
    void estimate(double value) override { number(value, estimateStyle); }
    void count(std::int64_t value) override { number(double(value), countStyle); }
    void time(Timestamp at) override { number(at.isSet() ? double(at.ms()) / msPerDay + epochInSheet : NAN, timeStyle); }
    void empty() override { ++m_column; }
    void endRow() override
    {
        m_out += "</row>";
        if (m_out.size() >= chunk)
            flush();
        if (m_row == mostRows) { // the rest goes to a sheet of its own
            endSheet();
            beginSheet(m_name + "_" + std::to_string(++m_continued));
        } else {
            beginRow();
        }
    }
    void end() override
    {
        endSheet();
        m_continued = 1;
    }
    std::string take(const MonthlyReport &report);

private:
    void flush()
    {
        m_zip.write(m_out);
        m_out.clear();
    }
    void beginRow()
    {
        ++m_row;
        m_column = 0;
        m_rowText = std::to_string(m_row);
        m_rowBegan = m_out.size();
        m_out += "<row r=\"" + m_rowText + "\">";
    }
    void beginSheet(const std::string &name)
    {
        m_sheets.push_back(name);
        m_zip.begin("xl/worksheets/sheet" + std::to_string(m_sheets.size()) + ".xml");
        m_out = xmlHead;
        m_out += std::string("<worksheet xmlns=\"") + mainSpace + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                 + "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                   "state=\"frozen\"/></sheetView></sheetViews><cols>";
        m_letters.clear();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_letters.push_back(letters(i));
            m_out +=
                domain::textFormat("<col min=\"%zu\" max=\"%zu\" width=\"%.1f\" customWidth=\"1\"/>", i + 1, i + 1, widthOf(m_columns[i]));
        }
        m_out += "</cols><sheetData>";
        m_row = 0;
        beginRow();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            open(i, head, "inlineStr", false);
            m_out += "<is><t>";
            appendXml(m_out, m_columns[i].name);
            m_out += "</t></is></c>";
        }
        m_out += "</row>";
        beginRow();
    }
    void endSheet()
    {
        m_out.resize(m_rowBegan); // the row that nobody filled
        const auto rows = m_row - 1;
        m_out += "</sheetData>";
        if (rows > 1)
            m_out += "<autoFilter ref=\"A1:" + m_letters.back() + std::to_string(rows) + "\"/>";
        m_out += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"; // A4
        flush();
    }
    void open(std::size_t column, Style style, const char *type = nullptr, bool value = true)
    {
        m_out += "<c r=\"";
        m_out += m_letters[column];
        m_out += m_rowText;
        if (style != plain) {
            m_out += "\" s=\"";
            m_out += char('0' + style);
        }
        if (type) {
            m_out += "\" t=\"";
            m_out += type;
        }
        m_out += value ? "\"><v>" : "\">";
    }
    void close() { m_out += "</v></c>"; }
    void number(double value, Style style)
    {
        const auto column = m_column++;
        if (!std::isfinite(value))
            return;
        std::array<char, 32> digits;
        open(column, style);
        m_out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
        close();
    }
    /// Names that come again and again are kept once.
    std::optional<std::size_t> sharedIndex(std::string_view words)
    {
        if (words.size() > longestShared)
            return std::nullopt;
        std::string key(words);
        if (const auto known = m_shared.find(key); known != m_shared.end())
            return known->second;
        if (m_shared.size() >= mostShared)
            return std::nullopt;
        m_sharedInOrder.push_back(key);
        return m_shared.emplace(std::move(key), m_shared.size()).first->second;
    }

    ZipWriter m_zip;
    std::string m_out, m_rowText, m_name;
    std::span<const DataColumn> m_columns;
    std::vector<std::string> m_letters, m_sheets, m_sharedInOrder;
    std::unordered_map<std::string, std::size_t> m_shared;
    std::uint32_t m_row = 0;
    std::size_t m_column = 0, m_rowBegan = 0;
    int m_continued = 1;
};

std::string styles()
{
    return std::string(xmlHead) + "<styleSheet xmlns=\"" + mainSpace
           + "\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd hh:mm:ss.000\"/><numFmt numFmtId=\"165\" "
             "formatCode=\"#,##0.00######\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00####\"/></numFmts>"
             "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name "
             "val=\"Calibri\"/></font></fonts>"
             "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
             "patternType=\"gray125\"/></fill></fills>"
             "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom "
             "style=\"thin\"/><diagonal/></border></borders>"
             "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"6\">"
             "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
             "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\"/>"
             "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
             "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs><cellStyles "
             "count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
}

std::string XlsxSink::take(const MonthlyReport &report)
{
    const auto part = [this](const char *name, const std::string &xml) {
        m_zip.begin(name);
        m_zip.write(xml);
    };
    std::string strings =
        std::string(xmlHead) + "<sst xmlns=\"" + mainSpace + domain::textFormat("\" uniqueCount=\"%zu\">", m_sharedInOrder.size());
    for (const auto &words : m_sharedInOrder) {
        strings += "<si><t xml:space=\"preserve\">";
        appendXml(strings, words);
        strings += "</t></si>";
    }
    part("xl/sharedStrings.xml", strings + "</sst>");
    part("xl/styles.xml", styles());

    std::string book = std::string(xmlHead) + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\"><sheets>";
    std::string titles, relations, types;
    const std::string sheetType = std::string(relationSpace) + "/worksheet";
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        book += "<sheet name=\"" + m_sheets[i] + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        titles +=
            "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + std::to_string(i) + "\">" + m_sheets[i] + "!$1:$1</definedName>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + sheetType + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        types += "<Override PartName=\"/xl/worksheets/sheet" + number
                 + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    }
    part("xl/workbook.xml", book + "</sheets><definedNames>" + titles + "</definedNames></workbook>");
    const std::string relationHead =
        std::string(xmlHead) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    part("xl/_rels/workbook.xml.rels", relationHead + relations + "<Relationship Id=\"rIdStyles\" Type=\"" + relationSpace
                                           + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdStrings\" Type=\"" + relationSpace
                                           + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    part("docProps/core.xml",
         std::string(xmlHead)
             + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Ballast "
             + nameOf(report.period) + "</dc:title><dc:creator>Ballast " + report.version + "</dc:creator></cp:coreProperties>");
    part("_rels/.rels", relationHead + "<Relationship Id=\"rId1\" Type=\"" + relationSpace
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" "
                              "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                              "Target=\"docProps/core.xml\"/></Relationships>");
    part("[Content_Types].xml",
         std::string(xmlHead)
             + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
               "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
               "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
               "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
               "PartName=\"/xl/styles.xml\" "
               "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override "
               "PartName=\"/xl/sharedStrings.xml\" "
               "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/><Override "
               "PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
             + types + "</Types>");
    return m_zip.take();
}

} // namespace

std::string xlsx(const MonthlyReport &report)
{
    XlsxSink sink;
    writeTables(report, sink);
    return sink.take(report);
}

} // namespace ballast::report
