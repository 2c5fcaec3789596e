// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models_panel.h"

#include "ui/models_text.h"

#include <QVBoxLayout>

namespace ballast::ui {

ModelsPanel::ModelsPanel(QWidget *parent) : Panel(parent), m_area(new ReportArea(tr("Models"), this))
{
    setAccessibleName(tr("Models"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
}

void ModelsPanel::show(const engine::Snapshot &snapshot)
{
    const auto &figures = snapshot.models;
    if (!figures.models) {
        m_area->view().set({waitingTable(figures.daysOfHistory), regimeTable(snapshot), readingsTable(snapshot.market)});
        return;
    }
    if (figures.models != m_shown || m_look.zone != m_zone) {
        m_shown = figures.models;
        m_zone = m_look.zone;
        m_tournament = tournamentTable(*m_shown, m_zone);
    }
    std::vector<ReportTable> tables{m_tournament, forecastTable(figures), regimeTable(snapshot)};
    if (m_shown->regimes)
        tables.push_back(transitionTable(*m_shown->regimes));
    tables.push_back(readingsTable(snapshot.market));
    m_area->view().set(std::move(tables));
}

void ModelsPanel::setLook(const Look &look)
{
    m_look = look;
    m_area->view().setLook(look);
}

} // namespace ballast::ui

#include "moc_models_panel.cpp"
