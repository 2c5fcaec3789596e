// SPDX-License-Identifier: GPL-3.0-or-later
/// The top line: which mode, which market, how fresh every feed is, whether Ballast may trade and why not, and the kill switch.
#pragma once

#include "ui/action_registry.h"
#include "ui/panel.h"

class QToolButton;

namespace ballast::ui {

class TextLabel;

/// One chip, as wide as its text.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(bool solid, QWidget *parent);
    void set(const QString &text, const QColor &colour, const Look &look);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Reached by Tab; a click, Space or Enter is a signal.
    void setClickable(const QString &meaning);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_solid, m_clickable = false;
    QString m_text;
    QColor m_colour;
    Look m_look;
};

/// Name and age of every feed; a stale one says so in shape, colour and words.
class FeedStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FeedStrip(QWidget *parent);
    void set(const std::vector<engine::FeedRow> &feeds, const Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Badge
    {
        QString name, state;
        engine::FeedState connection;
        bool stale;
        int width;
    };
    std::vector<Badge> m_badges;
    Look m_look;
};

class HeaderPanel : public Panel
{
    Q_OBJECT

public:
    HeaderPanel(const ActionRegistry &actions, QWidget *parent = nullptr);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    /// No session runs: says so instead of a mode, whatever the last snapshot was.
    void setStopped(bool stopped);
    using Panel::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStopped();

    const ActionRegistry &m_actions;
    Look m_look;
    QColor m_stripe;
    Chip *m_mode, *m_arm;
    TextLabel *m_market, *m_modeMeaning, *m_armTitle, *m_reason;
    FeedStrip *m_feeds;
    QToolButton *m_armButton, *m_kill, *m_setUp;
    bool m_stopped = false;
};

[[nodiscard]] QString modeName(engine::Mode mode);
[[nodiscard]] QString modeMeaning(engine::Mode mode);
[[nodiscard]] QString armStateName(engine::ArmState state);

} // namespace ballast::ui
