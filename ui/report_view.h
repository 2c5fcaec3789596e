// SPDX-License-Identifier: GPL-3.0-or-later
/// Small tables to read, side by side as the width allows, each with a title, a note and remarks below. For figures that belong together
/// and are neither sorted nor selected; a list of things is a TableView.
#pragma once

#include "ui/look.h"

#include <QScrollArea>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ballast::ui {

/// What a cell means beside its text; the colour is chosen when it is drawn, so that a change of theme needs no new rows.
enum class Tone { plain, muted, good, caution, alarm, gain, loss };
[[nodiscard]] QColor toneColour(Tone tone, const Tokens &tokens);

struct ReportCell
{
    QString text;
    Tone tone = Tone::plain;
    std::optional<double> bar{}; ///< share from 0 to 1, drawn as a bar below the text, in the tone's colour
    bool operator==(const ReportCell &) const = default;
};
struct ReportColumn
{
    QString title;
    Qt::AlignmentFlag alignment = Qt::AlignRight;
    bool operator==(const ReportColumn &) const = default;
};
struct ReportTable
{
    QString title, note; ///< the note stands at the right end of the title
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows; ///< as many cells as there are columns
    QStringList remarks;                       ///< sentences below
    bool operator==(const ReportTable &) const = default;
};
/// As a screen reader gets it: one line a row, every figure with the title of its column.
[[nodiscard]] QString plainText(const std::vector<ReportTable> &tables);

class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent);
    void set(std::vector<ReportTable> tables);
    void setLook(const Look &look);
    [[nodiscard]] const std::vector<ReportTable> &tables() const { return m_tables; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Placed
    {
        std::vector<int> widths; ///< of the columns, as they come
        int natural = 0;         ///< width that the table needs
        QRect area;
    };
    void measure();
    void place();
    void paintTable(QPainter &painter, const ReportTable &table, const Placed &placed) const;

    std::vector<ReportTable> m_tables;
    std::vector<Placed> m_placed;
    Look m_look;
};

/// Scrolls a ReportView, by the keys as well.
class ReportArea : public QScrollArea
{
    Q_OBJECT

public:
    ReportArea(const QString &accessibleName, QWidget *parent);
    [[nodiscard]] ReportView &view() const { return *m_view; }

private:
    ReportView *m_view;
};

} // namespace ballast::ui
