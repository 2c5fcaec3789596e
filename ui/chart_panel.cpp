// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_panel.h"

#include "ui/format.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr double hourMs = 3'600'000;
constexpr double pixelsPerBar = 6;

/// Of samples or candles: what lies between the first and the last.
template<typename Series, typename Time>
TimeRange extentOf(const Series &series, Time time)
{
    if (series.empty())
        return {};
    return {time(series[0]), time(series.back())};
}

double sampleTime(const engine::Sample &sample) { return double(sample.at.ms()); }

std::vector<QPointF> line(const engine::Snapshot &snapshot, double engine::Sample::*value, TimeRange range, int columns)
{
    const auto &samples = snapshot.samples;
    return decimate(
        samples.size(), [&](std::size_t i) { return QPointF(sampleTime(samples[i]), samples[i].*value); }, range, columns);
}

class PriceChart final : public ChartPanel
{
public:
    explicit PriceChart(QWidget *parent)
        : ChartPanel(
            {}, [this](double value) { return format::number(value, m_decimals); }, tr("The first candle comes within a minute."), parent)
    {}

private:
    ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const override
    {
        m_decimals = std::min(2, format::decimalsOf(snapshot.hedgeInstrument.tickSize.toDouble()));
        ChartContent content;
        const double width = barWidth(range.length(), int(columns / pixelsPerBar));
        const auto &candles = snapshot.candles;
        content.bars = gather(
            candles.size(), [&](std::size_t i) -> const domain::Candle & { return candles[i]; }, range, width);
        for (const auto &fill : snapshot.hedgeFills)
            content.marks.push_back({double(fill.at.ms()), fill.price, fill.side == domain::Side::buy});
        return content;
    }

    std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const override
    {
        std::vector<ChartLevel> result{{snapshot.market.mark, tr("Mark"), &Tokens::accent, Qt::SolidLine}};
        for (const auto &row : snapshot.positions) {
            if (row.role == domain::AccountRole::protectedAccount && row.symbol == snapshot.hedgeInstrument.symbol)
                result.push_back({row.entry, tr("Entry"), &Tokens::muted, Qt::DashLine});
        }
        result.push_back({snapshot.liquidation.price, tr("Liquidation"), &Tokens::alarm, Qt::DashLine});
        return result;
    }

    TimeRange extent(const engine::Snapshot &snapshot) const override
    {
        auto result = extentOf(snapshot.candles, [](const domain::Candle &candle) { return double(candle.openTime.ms()); });
        if (!snapshot.candles.empty())
            result.to += double(snapshot.candles.back().interval.count()) / 1e6;
        return result;
    }

    mutable int m_decimals = 2; ///< those of the instrument last drawn
};

class RatioChart final : public ChartPanel
{
public:
    explicit RatioChart(QWidget *parent)
        : ChartPanel(
            {{tr("Target"), &Tokens::seriesTarget, 1.3, Qt::DashLine}, {tr("Ratio"), &Tokens::seriesMain, 1.8}},
            [](double value) { return format::ratio(value); }, tr("The ratio is drawn from the first minute on."), parent)
    {}

private:
    ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const override
    {
        ChartContent content;
        auto target = line(snapshot, &engine::Sample::target, range, columns);
        // The band of the past is the present width around the past target: samples do not carry their own.
        const double half = (snapshot.ratio.bandHigh - snapshot.ratio.bandLow) / 2;
        if (std::isfinite(half)) {
            for (const auto &point : target) {
                content.bandLow.push_back(point - QPointF(0, half));
                content.bandHigh.push_back(point + QPointF(0, half));
            }
        }
        content.lines = {std::move(target), line(snapshot, &engine::Sample::ratio, range, columns)};
        return content;
    }

    std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const override
    {
        return {{snapshot.ratio.current, {}, &Tokens::seriesMain, Qt::NoPen}};
    }

    TimeRange extent(const engine::Snapshot &snapshot) const override { return extentOf(snapshot.samples, sampleTime); }
};

class EquityChart final : public ChartPanel
{
public:
    explicit EquityChart(QWidget *parent)
        : ChartPanel(
            {{tr("Without hedge"), &Tokens::seriesOther, 1.4}, {tr("With hedge"), &Tokens::seriesMain, 1.8}},
            [](double value) { return std::fabs(value) < 100'000 ? format::number(value, 0) : format::compact(value); },
            tr("Equity is drawn from the first minute on."), parent)
    {}

private:
    ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const override
    {
        ChartContent content;
        content.lines = {line(snapshot, &engine::Sample::equityWithoutHedge, range, columns),
                         line(snapshot, &engine::Sample::equityWithHedge, range, columns)};
        return content;
    }

    std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const override
    {
        return {{snapshot.equityStart, tr("Start"), &Tokens::muted, Qt::DotLine}};
    }

    TimeRange extent(const engine::Snapshot &snapshot) const override { return extentOf(snapshot.samples, sampleTime); }
};

} // namespace

ChartPanel::ChartPanel(std::vector<LineStyle> lines, TimeChart::ValueText valueText, const QString &emptyText, QWidget *parent)
    : Panel(parent), m_chart(new TimeChart(std::move(lines), std::move(valueText), this))
{
    m_chart->setEmptyText(emptyText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart);

    // The choice of range lies on the legend line, at its right end.
    auto *bar = new QHBoxLayout(m_chart);
    bar->setContentsMargins(0, 2, space::small, 0);
    bar->setSpacing(0);
    bar->addStretch();
    auto *group = new QButtonGroup(this);
    for (const auto &[hours, name] :
         {std::pair{1.0, tr("1h")}, std::pair{6.0, tr("6h")}, std::pair{24.0, tr("24h")}, std::pair{0.0, tr("All")}}) {
        auto *button = new QToolButton(m_chart);
        button->setText(name);
        button->setProperty("role", QStringLiteral("range"));
        button->setFont(fontFor(Type::caption));
        button->setCheckable(true);
        button->setChecked(hours == m_hours);
        button->setCursor(Qt::ArrowCursor);
        button->setToolTip(hours > 0 ? tr("The last %1").arg(format::duration(hours * 3600)) : tr("The whole history"));
        group->addButton(button);
        bar->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QToolButton::clicked, this, [this, hours = hours] { setHours(hours); });
    }
}

void ChartPanel::setHours(double hours)
{
    m_hours = hours;
    Q_EMIT stale();
}

void ChartPanel::show(const engine::Snapshot &snapshot)
{
    auto range = extent(snapshot);
    if (m_hours > 0)
        range.from = std::max(range.from, range.to - m_hours * hourMs);
    const Drawn wanted{range, snapshot.samples.size(), snapshot.candles.size(), snapshot.hedgeFills.size(), m_chart->columns()};
    if (wanted == m_drawn) {
        m_chart->setLevels(levels(snapshot));
        return;
    }
    m_drawn = wanted;
    auto content = range.length() > 0 ? history(snapshot, range, wanted.columns) : ChartContent();
    content.range = range;
    content.levels = levels(snapshot);
    m_chart->setContent(std::move(content));
}

void ChartPanel::setLook(const Look &look) { m_chart->setLook(look); }

ChartPanel *newPriceChart(QWidget *parent) { return new PriceChart(parent); }
ChartPanel *newRatioChart(QWidget *parent) { return new RatioChart(parent); }
ChartPanel *newEquityChart(QWidget *parent) { return new EquityChart(parent); }

} // namespace ballast::ui
