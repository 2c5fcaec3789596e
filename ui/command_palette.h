// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that the window can do, found by a few letters: commands, panels and parameters. Enter does it, Esc closes.
///
///     auto *palette = new CommandPalette(entries, this);   // deletes itself
///     palette->open();
#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace ballast::ui {

struct PaletteEntry
{
    QString title;    ///< "Pause new hedge orders"
    QString kind;     ///< "Command", "Panel", "Parameter"
    QString detail;   ///< one sentence; searched too, but counts less
    QString shortcut; ///< as the keyboard shows it
    bool enabled = true;
    std::function<void()> run;
};

/// Indices of `entries` that match, best first; all of them, in their order, for an empty query.
[[nodiscard]] std::vector<std::size_t> findEntries(const std::vector<PaletteEntry> &entries, const QString &query);

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &query);
    void runCurrent();

    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_query;
    QListWidget *m_list;
};

} // namespace ballast::ui
