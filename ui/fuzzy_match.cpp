// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace ballast::ui {

namespace {

constexpr int letter = 10, wordStart = 14, run = 12, perCharacterOfText = 1, impossible = std::numeric_limits<int>::min() / 2;

bool startsWord(QStringView text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

} // namespace

std::optional<int> fuzzyScore(QStringView query, QStringView text)
{
    QString wanted;
    for (const QChar c : query) {
        if (!c.isSpace())
            wanted += c.toCaseFolded();
    }
    if (wanted.isEmpty())
        return 0;
    // best[i]: of all ways to place the letters so far with the last one at i.
    std::vector<int> best(std::size_t(text.size()), impossible), before;
    for (qsizetype k = 0; k < wanted.size(); ++k) {
        before.swap(best);
        best.assign(std::size_t(text.size()), impossible);
        int earlier = k == 0 ? 0 : impossible; // best of all places before the neighbour
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i].toCaseFolded() == wanted[k]) {
                const int neighbour = k > 0 && i > 0 ? before[std::size_t(i - 1)] : impossible;
                const int reached = std::max(earlier, neighbour > impossible ? neighbour + run : impossible);
                if (reached > impossible)
                    best[std::size_t(i)] = reached + letter + (startsWord(text, i) ? wordStart : 0);
            }
            if (k > 0)
                earlier = std::max(earlier, before[std::size_t(i)]);
        }
    }
    const auto top = best.empty() ? best.end() : std::ranges::max_element(best);
    if (top == best.end() || *top <= impossible)
        return std::nullopt;
    return *top - int(text.size()) * perCharacterOfText / 4;
}

} // namespace ballast::ui
