// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode_command.h"

#include "engine/event_json.h"
#include "store/market_file.h"
#include "usage.h"
#include "venue/binance/decoder.h"

#include <QCommandLineParser>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

namespace ballast::app {

namespace {

const char *const decodeHelp =
    "Usage: ballast decode --venue NAME FILE...\n"
    "\n"
    "Reads recorded messages of an exchange and prints normalised events, one JSON object a line.\n"
    "\n"
    "  --venue NAME   whose messages they are: binance\n"
    "  FILE           one JSON document (also over several lines), or one message a line, alone or behind a time stamp;\n"
    "                 plain, .gz or .zip\n"
    "\n"
    "Every message becomes its events, or {\"kind\":\"ignored\",\"name\":...} where it is known and says nothing to Ballast.\n"
    "Prices and amounts are exact and therefore texts; times are UTC milliseconds. A symbol that a reply does not name is \"?\".\n"
    "A message that is broken, or whose kind no field tells, gives one line on standard error; the rest goes on, and the exit\n"
    "status is 1 in the end. 2 is wrong usage.\n";

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Recordings put the time of reception before the message.
std::string_view withoutStamp(std::string_view line)
{
    const auto start = line.find_first_of("{[");
    if (start == std::string_view::npos || start == 0)
        return line;
    const auto stamp = line.substr(0, start);
    const bool onlyStamp = stamp.find_first_not_of("0123456789.: \t") == std::string_view::npos;
    return onlyStamp ? line.substr(start) : line;
}

class Decoding
{
public:
    void file(const QString &path)
    {
        const auto content = store::readDecompressed(path);
        m_file = path.toStdString();
        if (!content) {
            std::fprintf(stderr, "ballast decode: %s\n", content.error().message().c_str());
            m_failed = true;
            return;
        }
        const std::string_view text(content->constData(), std::size_t(content->size()));
        if (isBlank(text))
            return complain(1, "the file is empty");
        if (isOneDocument(text))
            return message(text, 1);
        std::size_t line = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            const auto each = text.substr(at, end - at);
            at = end + 1;
            ++line;
            if (!isBlank(each))
                message(withoutStamp(each), line);
        }
    }
    [[nodiscard]] bool failedSomewhere() const { return m_failed; }

private:
    /// One document, unless its lines are documents of their own.
    [[nodiscard]] bool isOneDocument(std::string_view text)
    {
        const auto firstLine = text.substr(0, text.find('\n'));
        simdjson::dom::element element;
        const bool lineStandsAlone = m_parser.parse(simdjson::padded_string(withoutStamp(firstLine))).get(element) == simdjson::SUCCESS
                                     && (element.is_object() || element.is_array());
        if (lineStandsAlone)
            return isBlank(text.substr(firstLine.size()));
        return withoutStamp(firstLine) == firstLine;
    }
    void message(std::string_view text, std::size_t line)
    {
        m_text.assign(text);
        const auto decoded = m_decoder.decodeStrictly(m_text, {});
        if (!decoded)
            return complain(line, decoded.error().what);
        const auto where = "{\"file\":" + engine::jsonText(m_file) + ",\"line\":" + std::to_string(line) + ",";
        if (decoded->events.empty()) {
            std::string out = where + "\"kind\":\"ignored\",\"name\":" + engine::jsonText(decoded->ignored);
            if (const auto &refused = m_decoder.errorReply())
                out += ",\"code\":" + std::to_string(refused->code) + ",\"text\":" + engine::jsonText(refused->text);
            std::printf("%s}\n", out.c_str());
        }
        for (const auto &event : decoded->events) {
            const auto json = engine::toJson(event, [this](domain::InstrumentId id) { return m_decoder.symbols().nameOf(id); });
            std::printf("%s%s\n", where.c_str(), json.c_str() + 1);
        }
    }
    void complain(std::size_t line, const std::string &what)
    {
        std::fprintf(stderr, "ballast decode: %s:%zu: %s\n", m_file.c_str(), line, what.c_str());
        m_failed = true;
    }

    venue::binance::Decoder m_decoder{[] {
        venue::binance::SymbolTable table(venue::binance::SymbolTable::Policy::learning);
        (void)table.resolve("?"); // id 0 stands for a symbol that a message does not name
        return table;
    }()};
    simdjson::dom::parser m_parser;
    std::string m_file, m_text;
    bool m_failed = false;
};

} // namespace

int runDecode(const QStringList &arguments)
{
    const auto wrong = [](const QString &what) { return complain(QStringLiteral("decode"), what, wrongUsage); };
    QCommandLineParser parser;
    parser.addOptions(
        {{{QStringLiteral("h"), QStringLiteral("help")}, QString()}, {QStringLiteral("venue"), QString(), QStringLiteral("NAME")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast decode")} + arguments))
        return wrong(parser.errorText() + QStringLiteral("; see 'ballast decode --help'"));
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(decodeHelp, stdout);
        return 0;
    }
    if (parser.value(QStringLiteral("venue")) != QStringLiteral("binance"))
        return wrong(QStringLiteral("--venue must be binance, the only one that this version decodes"));
    if (parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("name at least one file of recorded messages"));
    Decoding decoding;
    for (const auto &path : parser.positionalArguments())
        decoding.file(path);
    return decoding.failedSomewhere() ? failed : 0;
}

} // namespace ballast::app
