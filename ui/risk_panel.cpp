// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk_panel.h"

#include "ui/format.h"
#include "ui/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ballast::ui {

namespace {

QLabel *newLine(Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontFor(type));
    label->setWordWrap(true);
    return label;
}

} // namespace

RiskPanel::RiskPanel(Settings &settings, QWidget *parent)
    : Panel(parent), m_rows(new RowsModel<LadderRow>(ladderColumns({}))), m_losses(new ReportArea(tr("Losses"), this)),
      m_pages(new QStackedWidget(this)), m_sentence(newLine(Type::strong, this)), m_liquidation(newLine(Type::body, this)),
      m_bridge(newLine(Type::body, this))
{
    m_bridge->setObjectName(QStringLiteral("bridgeLine"));
    m_bridge->hide();
    setAccessibleName(tr("Risk"));
    m_rows->setGround([](const LadderRow &row, const Tokens &t) { return row.nearest ? mix(t.accent, t.surface, 0.16) : QColor(); });
    m_ladder = newTable(m_rows, QStringLiteral("ladderTable"), settings, this);
    m_ladder->setAccessibleName(tr("Who dies first, by price"));
    m_ladder->setEmptyText(tr("Working it out \u2026"));
    m_ladder->restore();
    m_liquidation->setProperty("role", QStringLiteral("muted"));
    m_pages->addWidget(m_ladder);
    m_pages->addWidget(m_losses);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildTop());
    column->addWidget(m_pages, 1);
}

/// The sentence, and at its right the choice between the two pages: a second row of tabs under those of the docks would confuse.
QLayout *RiskPanel::buildTop()
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::hair);
    lines->addWidget(m_sentence);
    lines->addWidget(m_liquidation);
    lines->addWidget(m_bridge);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::tight, space::small, space::tight);
    top->addLayout(lines, 1);
    auto *group = new QButtonGroup(this);
    int page = 0;
    for (const auto &[name, key, meaning] :
         {std::tuple{tr("Ladder"), "riskLadder", tr("What is left of each account at each price")},
          std::tuple{tr("Losses"), "riskLosses", tr("What jumps, past days and the worst days would cost")}}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(key));
        button->setText(name);
        button->setToolTip(meaning);
        button->setProperty("role", QStringLiteral("range"));
        button->setFont(fontFor(Type::caption));
        button->setCheckable(true);
        button->setChecked(page == 0);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button, page++);
        top->addWidget(button, 0, Qt::AlignTop);
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_pages->setCurrentIndex(id);
    });
    return top;
}

QString RiskPanel::sentence() const { return m_sentence->text(); }

QString RiskPanel::bridgeLine() const { return m_bridge->text(); }

void RiskPanel::show(const engine::Snapshot &snapshot)
{
    m_liquidation->setText(nearestLiquidation(snapshot.liquidation, snapshot.hedgeInstrument.tickSize.toDouble()));
    const QString bridge = format::text(snapshot.bridge.line);
    if (bridge != m_bridge->text()) {
        m_bridge->setText(bridge);
        m_bridge->setVisible(!bridge.isEmpty());
    }
    const bool markKnown = std::isfinite(snapshot.market.mark);
    if (snapshot.scenarios && snapshot.scenarios == m_shown && markKnown == m_markKnown)
        return; // made anew every few seconds, looked at many times a second
    m_markKnown = markKnown;
    rebuild(snapshot);
}

void RiskPanel::rebuild(const engine::Snapshot &snapshot)
{
    const bool first = !m_shown;
    m_shown = snapshot.scenarios;
    if (!m_shown) {
        m_sentence->setText(tr("Who dies first? Working it out \u2026"));
        m_rows->setRows(std::vector<LadderRow>());
        m_losses->view().set({{tr("Losses"), {}, {}, {}, {tr("Working it out \u2026")}}});
        return;
    }
    const double tick = snapshot.hedgeInstrument.tickSize.toDouble();
    const QString currency = format::text(snapshot.hedgeInstrument.quote);
    m_sentence->setText(tr("Who dies first? %1").arg(whoDiesFirst(m_shown->ladder, snapshot.market.mark, tick, accountNames(snapshot))));
    m_rows->setTitles(ladderColumns(currency));
    m_rows->setRows(ladderRows(m_shown->ladder, snapshot.market.mark, tick));
    m_losses->view().set(lossTables(*m_shown, accountNames(snapshot), currency));
    if (first)
        centreOnMark();
}

void RiskPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    centreOnMark();
}

void RiskPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    centreOnMark();
}

/// A rising and a falling price in sight. Later, because a dock that has just been raised has not its size yet.
void RiskPanel::centreOnMark()
{
    QTimer::singleShot(0, this, [this] {
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            if (m_rows->row(row).nearest)
                m_ladder->scrollTo(m_ladder->sorted().mapFromSource(m_rows->index(row, 0)), QAbstractItemView::PositionAtCenter);
        }
    });
}

void RiskPanel::setLook(const Look &look)
{
    m_rows->setLook(look);
    m_ladder->setLook(look);
    m_losses->view().setLook(look);
}

} // namespace ballast::ui

#include "moc_risk_panel.cpp"
