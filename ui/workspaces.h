// SPDX-License-Identifier: GPL-3.0-or-later
/// The workspaces: what a trader looks at together, each with a layout of its own. A new workspace is one new row; a panel may stand in
/// several, because it is the same dock that moves.
#pragma once

#include <QKeySequence>
#include <QString>

#include <cstdint>
#include <vector>

namespace ballast::ui {

enum class Workspace : std::uint8_t { overview, risk, hedge, market, evaluate, reports, review, log };

enum class Place : std::uint8_t { first, rightOf, below, tabOf };
struct DefaultPlace
{
    QString dock; ///< of a panel (panel_table.h)
    Place how = Place::first;
    QString anchor;
    int width = 0, height = 0; ///< shares of the window; 0 = as it comes
};

struct WorkspaceEntry
{
    Workspace id;
    QString key; ///< of its saved layout, never shown
    QString (*title)();
    QString (*meaning)();  ///< one sentence
    bool headlines = true; ///< the four figures stand above its panels
    std::vector<DefaultPlace> places;
};
/// In the order in which they are offered.
[[nodiscard]] const std::vector<WorkspaceEntry> &workspaces();
[[nodiscard]] const WorkspaceEntry &entryOf(Workspace workspace);
/// At least one of its panels is in the list of panels.
[[nodiscard]] bool isOffered(const WorkspaceEntry &entry);
/// The first workspace, `preferred` before all others, in which the panel has a place.
[[nodiscard]] Workspace workspaceOf(const QString &dock, Workspace preferred);

} // namespace ballast::ui
