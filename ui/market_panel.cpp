// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market_panel.h"

#include "ui/decision_text.h"
#include "ui/format.h"
#include "ui/headline.h"
#include "ui/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace ballast::ui {

namespace {

using format::Sign;

constexpr int figureColumnGap = 26, sectionTitleHeight = 21, figureHeight = 18, sectionGap = 7, sharesHeight = 9, twoColumnsFrom = 400;

QString bothSides(const QString &first, const QString &second) { return first + QStringLiteral(" / ") + second; }

int sectionHeight(const MarketSection &section)
{
    return sectionTitleHeight + int(section.rows.size()) * figureHeight + (section.shares.empty() ? 0 : sharesHeight) + sectionGap;
}

MarketSection priceSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    const double tick = snapshot.hedgeInstrument.tickSize.toDouble();
    const QColor colour = marketIsStale(snapshot) ? t.faint : t.text;
    return {tr("Price"),
            marketIsStale(snapshot) ? tr("stale") : QString(),
            t.caution,
            {{tr("Mark"), format::price(m.mark, tick), colour, {}},
             {tr("Index"), format::price(m.index, tick), colour, {}},
             {tr("Bid / ask"), bothSides(format::price(m.bid, tick), format::price(m.ask, tick)), colour, {}}},
            {}};
}

MarketSection bookSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    const double lot = snapshot.hedgeInstrument.lotSize.toDouble();
    const QColor side = m.imbalance > 0 ? t.longSide : t.shortSide;
    std::optional<Meter> balance;
    if (std::isfinite(m.imbalance))
        balance = Meter{-1, 1, 0, m.imbalance, side, {}, 0, {}};
    return {tr("Order book"),
            tr("within 0.1 %"),
            t.muted,
            {{tr("Spread"), format::basisPoints(m.spreadBps), {}, {}},
             {tr("Depth"),
              bothSides(format::quantity(m.bidDepth, std::max(lot, 0.1)), format::quantity(m.askDepth, std::max(lot, 0.1))),
              {},
              {}},
             {tr("Imbalance"), format::percent(m.imbalance, 0, Sign::always), {}, balance}},
            {}};
}

MarketSection hedgeSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    const auto &instrument = snapshot.hedgeInstrument;
    const bool nothing = m.nextHedgeQuantity == 0;
    return {tr("Next hedge"),
            nothing ? tr("nothing to do") : QString(),
            t.muted,
            {{tr("To the target"), format::quantity(m.nextHedgeQuantity, instrument.lotSize.toDouble(), Sign::always), {}, {}},
             {tr("Cost about"), format::money(m.nextHedgeCost, instrument.quote), {}, {}}},
            {}};
}

MarketSection regimeSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    const bool timed = m.regimeSince.isSet() && snapshot.at.isSet();
    const QString note = timed ? tr("%1 for %2").arg(regimeName(m.regime), format::duration(domain::toSeconds(snapshot.at - m.regimeSince)))
                               : regimeName(m.regime);
    MarketSection section{tr("Regime"), note, regimeColour(m.regime, t), {}, {}};
    const bool known = m.regimeProbability[0] + m.regimeProbability[1] + m.regimeProbability[2] > 0;
    for (const auto regime : {market::Regime::calm, market::Regime::normal, market::Regime::turbulent}) {
        const double share = m.regimeProbability[std::size_t(regime)];
        section.rows.push_back({regimeName(regime), known ? format::percent(share, 0) : format::unknown, regimeColour(regime, t), {}});
        if (known)
            section.shares.emplace_back(share, regimeColour(regime, t));
    }
    return section;
}

MarketSection volatilitySection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    std::optional<Meter> rank;
    if (std::isfinite(m.volatilityRank))
        rank = Meter{0, 1, 0, m.volatilityRank, t.accent, {}, {}, {}};
    return {tr("Volatility"),
            tr("a year"),
            t.muted,
            {{tr("Forecast, 24 h"), format::percent(m.forecastVolatility, 1), {}, {}},
             {tr("EWMA"), format::percent(m.ewmaVolatility, 1), {}, {}},
             {tr("Yang\u2013Zhang"), format::percent(m.yangZhangVolatility, 1), {}, {}},
             {tr("Implied"), format::percent(m.impliedVolatility, 1), {}, {}},
             {tr("Rank"), format::percent(m.volatilityRank, 0), {}, rank}},
            {}};
}

/// How the hedge instrument moves with other markets and with its index; a signal is named, not only coloured.
MarketSection signalSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    MarketSection section{
        tr("Correlation"), m.signalActive ? tr("signal active") : tr("no signal"), m.signalActive ? t.caution : t.muted, {}, {}};
    for (const auto &pair : snapshot.pairs) {
        const bool broken = pair.signals.state == market::CorrelationState::broken;
        const auto symbol = format::text(pair.symbol.str());
        section.rows.push_back({tr("%1, 7 d").arg(symbol), format::number(pair.signals.correlation, 2), broken ? t.caution : QColor(), {}});
        section.rows.push_back({tr("%1, 60 d").arg(symbol), format::number(pair.signals.longCorrelation, 2), {}, {}});
        section.rows.push_back({tr("Beta on %1").arg(symbol), format::number(pair.signals.beta, 2), {}, {}});
    }
    section.rows.push_back({tr("Basis"), format::percent(m.basis, 3, Sign::always), {}, {}});
    section.rows.push_back({tr("Basis, deviations"), format::number(m.basisScore, 1), {}, {}});
    return section;
}

MarketSection fundingSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto &m = snapshot.market;
    const auto &quote = snapshot.hedgeInstrument.quote;
    const QColor cost = m.fundingCostPerDay > 0 ? t.loss : m.fundingCostPerDay < 0 ? t.gain : t.text;
    return {tr("Funding"),
            m.fundingRate > 0   ? tr("longs pay")
            : m.fundingRate < 0 ? tr("shorts pay")
                                : QString(),
            t.muted,
            {{tr("Rate"), format::percent(m.fundingRate, 4, Sign::always), {}, {}},
             {tr("Next in"), format::countdown(snapshot.at, m.nextFunding), {}, {}},
             {m.fundingCostPerDay < 0 ? tr("Hedge earns a day") : tr("Hedge pays a day"),
              format::money(std::fabs(m.fundingCostPerDay), quote),
              cost,
              {}}},
            {}};
}

MarketSection connectionSection(const engine::Snapshot &snapshot, const Tokens &t)
{
    const auto ms = [](double value, Sign sign) {
        return std::isnan(value) ? format::unknown : format::number(value, 1, sign) + QStringLiteral("\u00a0ms");
    };
    return {tr("Connection"),
            {},
            t.muted,
            {{tr("Round trip"), ms(snapshot.roundTripMs, Sign::whenNegative), {}, {}},
             {tr("Clock offset"), ms(snapshot.clockOffsetMs, Sign::always), {}, {}},
             {tr("Book gaps"), format::number(double(snapshot.bookGaps), 0), snapshot.bookGaps > 0 ? t.caution : QColor(), {}}},
            {}};
}

} // namespace

std::vector<MarketSection> marketSections(const engine::Snapshot &snapshot, const Look &look)
{
    const auto &t = look.tokens;
    return {priceSection(snapshot, t), regimeSection(snapshot, t),  bookSection(snapshot, t),   volatilitySection(snapshot, t),
            hedgeSection(snapshot, t), fundingSection(snapshot, t), signalSection(snapshot, t), connectionSection(snapshot, t)};
}

MarketView::MarketView(QWidget *parent) : QWidget(parent) {}

void MarketView::set(std::vector<MarketSection> sections)
{
    if (sections == m_sections)
        return;
    m_sections = std::move(sections);
    setMinimumHeight(layOut(nullptr, width()));
    update();
}

void MarketView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void MarketView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layOut(nullptr, width()));
}

void MarketView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(&painter, width());
}

int MarketView::layOut(QPainter *painter, int width) const
{
    const auto &t = m_look.tokens;
    const int columns = width >= twoColumnsFrom ? 2 : 1;
    const int columnWidth = (width - 2 * space::panel - (columns - 1) * figureColumnGap) / columns;
    std::vector<int> filled(std::size_t(columns), 6);
    for (const auto &section : m_sections) {
        const auto column = std::size_t(std::min_element(filled.begin(), filled.end()) - filled.begin()); // the shorter one
        const double left = space::panel + int(column) * (columnWidth + figureColumnGap);
        double y = filled[column];
        filled[column] += sectionHeight(section);
        if (!painter)
            continue;
        const auto line = [&](double height) { return QRectF(left, y, columnWidth, height); };
        painter->setFont(fontFor(Type::caption));
        painter->setPen(t.muted);
        painter->drawText(line(sectionTitleHeight), Qt::AlignLeft | Qt::AlignVCenter, section.title);
        painter->setPen(section.noteColour);
        painter->drawText(line(sectionTitleHeight), Qt::AlignRight | Qt::AlignVCenter, section.note);
        painter->setPen(t.grid);
        painter->drawLine(QPointF(left, y + sectionTitleHeight - 1), QPointF(left + columnWidth, y + sectionTitleHeight - 1));
        y += sectionTitleHeight;
        if (!section.shares.empty()) {
            double x = left;
            for (const auto &[share, colour] : section.shares) {
                painter->fillRect(QRectF(x, y + 3, columnWidth * share, 4), colour);
                x += columnWidth * share;
            }
            y += sharesHeight;
        }
        for (const auto &row : section.rows) {
            painter->setFont(fontFor(Type::body));
            painter->setPen(t.muted);
            painter->drawText(line(figureHeight), Qt::AlignLeft | Qt::AlignVCenter, row.name);
            painter->setFont(fontFor(Type::figure));
            painter->setPen(row.colour.isValid() ? row.colour : t.text);
            painter->drawText(line(figureHeight), Qt::AlignRight | Qt::AlignVCenter, row.figure);
            if (row.meter)
                paintMeter(*painter, QRectF(left + columnWidth * 0.40, y + figureHeight / 2.0 - 2, columnWidth * 0.34, 4), *row.meter, t);
            y += figureHeight;
        }
    }
    return *std::max_element(filled.begin(), filled.end());
}

MarketPanel::MarketPanel(QWidget *parent) : Panel(parent), m_view(new MarketView(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void MarketPanel::show(const engine::Snapshot &snapshot) { m_view->set(marketSections(snapshot, m_look)); }

void MarketPanel::setLook(const Look &look)
{
    m_look = look;
    m_view->setLook(look);
}

} // namespace ballast::ui

#include "moc_market_panel.cpp"
