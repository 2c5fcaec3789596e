// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_bar.h"

#include "ui/dialog_parts.h"
#include "ui/mode_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ballast::ui {

SessionBar::SessionBar(QWidget *parent)
    : QWidget(parent), m_text(paragraph({}, "body", 300, this)), m_busy(new QProgressBar(this)),
      m_demo(new QPushButton(tr("Back to the demo"), this)), m_ladder(new QPushButton(tr("Mode\u2026"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setObjectName(QStringLiteral("sessionBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_busy->setAccessibleName(tr("Working"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_busy);
    row->addWidget(m_text, 1);
    row->addWidget(m_demo);
    row->addWidget(m_ladder);
    row->addWidget(m_dismiss);
    connect(m_demo, &QPushButton::clicked, this, &SessionBar::demoWanted);
    connect(m_ladder, &QPushButton::clicked, this, &SessionBar::ladderWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &SessionBar::dismissed);
    hide();
}

void SessionBar::show(const SessionState &state)
{
    const auto said = stateText(state);
    const bool none = state.phase == SessionState::Phase::none;
    m_text->setText(said);
    m_busy->setVisible(state.isBusy());
    m_demo->setVisible(none);
    m_ladder->setVisible(state.error.has_value());
    m_dismiss->setVisible(state.error && !none);
    setRole(*this, none && state.error ? "failure" : state.error ? "warning" : "notice");
    setVisible(!said.isEmpty());
}

QString SessionBar::text() const { return m_text->text(); }

} // namespace ballast::ui

#include "moc_session_bar.cpp"
#include "moc_session_control.cpp"
