// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dock_title.h"

#include "ui/icons.h"
#include "ui/text_label.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QToolButton>

namespace ballast::ui {

namespace {

constexpr int barHeight = 24;

QToolButton *flatButton(QWidget *parent, const QString &meaning)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("flat"));
    button->setIconSize({14, 14});
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(meaning);
    button->setAccessibleName(meaning);
    return button;
}

} // namespace

DockTitle::DockTitle(QDockWidget &dock)
    : QWidget(&dock), m_name(new TextLabel(Type::caption, this)), m_float(flatButton(this, tr("Float or dock this panel"))),
      m_close(flatButton(this, tr("Close this panel; the View menu opens it again")))
{
    setProperty("role", QStringLiteral("dockTitle"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, 0, space::tight, 0);
    row->setSpacing(space::hair);
    row->addWidget(m_name, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    m_name->setElided(true);
    m_name->setText(dock.windowTitle());
    connect(m_float, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

void DockTitle::setLook(const Look &look)
{
    m_name->setColour(look.tokens.muted);
    m_float->setIcon(icon(QStringLiteral("float"), look.tokens.faint));
    m_close->setIcon(icon(QStringLiteral("close"), look.tokens.faint));
}

QSize DockTitle::sizeHint() const { return {80, m_folded ? 0 : barHeight}; }

void DockTitle::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    setFixedHeight(folded ? 0 : barHeight);
    updateGeometry();
}

void DockTitle::setLocked(bool locked)
{
    m_float->setHidden(locked);
    m_close->setHidden(locked);
}

} // namespace ballast::ui

#include "moc_dock_title.cpp"
