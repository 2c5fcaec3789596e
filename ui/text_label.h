// SPDX-License-Identifier: GPL-3.0-or-later
/// One line of text in a role of the type scale and a colour of the palette. Cheaper than QLabel under a style sheet when the
/// text changes ten times a second, and it never shrinks, so that figures don't push their neighbours about.
#pragma once

#include "ui/look.h"

#include <QWidget>

namespace ballast::ui {

class TextLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TextLabel(Type type, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setColour(const QColor &colour);
    void setType(Type type);
    void setAlignment(Qt::Alignment alignment);
    /// May be narrower than its text: the end becomes "…" and the whole text a tool tip. Otherwise the layout must give it room.
    void setElided(bool elided);
    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] double textWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QFont m_font;
    QColor m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_elided = false;
    int m_widest = 0;
};

} // namespace ballast::ui
