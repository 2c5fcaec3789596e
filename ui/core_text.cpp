// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"

#include "ui/core_sentences.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace ballast::ui {

namespace {

/// A source cut at its place holders.
struct Pattern
{
    const char *source;
    QStringList pieces;       ///< between the place holders; one more than `numbers`
    std::vector<int> numbers; ///< of the place holders, in their order
    qsizetype fixed = 0;      ///< letters that are given: the pattern with the most of them is tried first
};

std::vector<Pattern> makePatterns()
{
    static const QRegularExpression holder(QStringLiteral("%([1-9])"));
    std::vector<Pattern> out;
    for (const auto *source : coreSentences()) {
        const QString text = QString::fromUtf8(source);
        Pattern pattern{source, {}, {}, 0};
        qsizetype from = 0;
        for (auto found = holder.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            pattern.pieces << text.mid(from, match.capturedStart() - from);
            pattern.numbers.push_back(match.captured(1).toInt());
            from = match.capturedEnd();
        }
        pattern.pieces << text.mid(from);
        for (const auto &piece : pattern.pieces)
            pattern.fixed += piece.size();
        out.push_back(std::move(pattern));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Pattern::fixed);
    return out;
}

/// What stands in the place holders, by their number; nullopt where the text is another one.
std::optional<QStringList> matched(const Pattern &pattern, const QString &text)
{
    if (pattern.numbers.empty())
        return text == pattern.pieces.front() ? std::optional(QStringList()) : std::nullopt;
    if (text.size() <= pattern.fixed || !text.startsWith(pattern.pieces.front()) || !text.endsWith(pattern.pieces.back()))
        return std::nullopt;
    if (pattern.pieces.back().isEmpty() && text.endsWith(u'.'))
        return std::nullopt; // the full stop belongs to no part; the text without it is looked at next
    const qsizetype last = text.size() - pattern.pieces.back().size();
    QStringList filled(9);
    qsizetype from = pattern.pieces.front().size();
    for (std::size_t i = 0; i < pattern.numbers.size(); ++i) {
        const bool isLast = i + 1 == pattern.numbers.size();
        const auto &next = pattern.pieces[qsizetype(i) + 1];
        const qsizetype to = isLast ? last : text.indexOf(next, from + 1);
        if (to <= from || to > last)
            return std::nullopt;
        const QString part = text.mid(from, to - from);
        const auto &before = pattern.pieces[qsizetype(i)];
        // Sentences stand after a colon or a reason; elsewhere they would be two texts taken for one.
        if (part.contains(QStringLiteral("; ")) && !before.endsWith(QStringLiteral(": ")) && !before.endsWith(QStringLiteral("because ")))
            return std::nullopt;
        filled[pattern.numbers[i] - 1] = part;
        from = to + next.size();
    }
    return filled;
}

struct Translated
{
    QString text;
    bool known = false;
};

Translated translate(const QString &english);

QString filledIn(const QString &pattern, const QStringList &parts)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= parts.size()) {
            out += parts[number - 1];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

QChar fullStop()
{
    const auto language = QLocale().language();
    return language == QLocale::Chinese || language == QLocale::Japanese ? QChar(0x3002) : QChar(u'.');
}

/// A figure, a name that is translated too, or one that is not.
QString translatedPart(const QString &part)
{
    static const QRegularExpression figure(QStringLiteral("^[-+]?\\d+\\.\\d+$"));
    if (figure.match(part).hasMatch())
        return QString(part).replace(u'.', QLocale().decimalPoint());
    return translate(part).text;
}

std::optional<QString> translatedWhole(const QString &english)
{
    static const auto patterns = makePatterns();
    for (const auto &pattern : patterns) {
        auto parts = matched(pattern, english);
        if (!parts)
            continue;
        if (std::string_view(pattern.source).find("'ballast %") == std::string_view::npos) { // a command is typed as it is
            for (auto &part : *parts)
                part = translatedPart(part);
        }
        return filledIn(QCoreApplication::translate("Core", pattern.source), *parts);
    }
    return std::nullopt;
}

Translated translate(const QString &english)
{
    if (english.isEmpty())
        return {english, true};
    if (auto whole = translatedWhole(english))
        return {*std::move(whole), true};
    // Sentences that follow each other, or an error and its advice: the longest beginning that is known, and the rest by itself.
    for (qsizetype at = english.size() - 2; at > 0; --at) {
        const bool sentence = english[at] == u'.', advice = english[at] == u';';
        if ((!sentence && !advice) || english[at + 1] != u' ')
            continue;
        if (const auto first = translatedWhole(english.first(sentence ? at + 1 : at))) {
            const auto rest = translate(english.mid(at + 2));
            return {*first + (sentence ? QStringLiteral(" ") : QStringLiteral("; ")) + rest.text, rest.known};
        }
    }
    if (english.endsWith(u'.')) {
        if (const auto bare = translate(english.chopped(1)); bare.known)
            return {bare.text + fullStop(), true};
    }
    return {english, false};
}

QString sentence(std::string_view english)
{
    QString out = coreText(english);
    if (out.isEmpty())
        return out;
    if (const auto word = out.section(u' ', 0, 0); word == word.toLower()) // "minimumRatio" is a name
        out[0] = out[0].toUpper();
    if (!out.endsWith(u'.') && !out.endsWith(QChar(0x3002)))
        out += fullStop();
    return out;
}

} // namespace

QString coreText(std::string_view english) { return translate(format::text(english).trimmed()).text; }

bool isKnownToTranslators(std::string_view english) { return translate(format::text(english).trimmed()).known; }

QString errorText(const domain::Error &error) { return (sentence(error.what) + u' ' + sentence(error.advice)).trimmed(); }

} // namespace ballast::ui
