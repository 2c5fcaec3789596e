// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_panel.h"

#include "ui/format.h"

#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr double hourMs = 3'600'000;
constexpr double pixelsPerBar = 6;
constexpr double shortestMs = 10 * 60'000; ///< nearer than ten minutes there is nothing between the samples

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

/// "2026-11-23T14:05:09.000Z,2641.5,0.62": files are never localised; an unknown value is an empty field.
QString row(domain::Timestamp at, std::initializer_list<double> values)
{
    QStringList fields{QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs)};
    for (const double value : values)
        fields << (std::isfinite(value) ? QString::number(value, 'g', 12) : QString());
    return fields.join(QLatin1Char(','));
}

QStringList sampleRows(const engine::Snapshot &snapshot, TimeRange range, const char *titles,
                       const std::vector<double engine::Sample::*> &columns)
{
    QStringList result{QStringLiteral("time,mark,") + QLatin1String(titles)};
    for (std::size_t i = 0; i < snapshot.samples.size(); ++i) {
        const auto &sample = snapshot.samples[i];
        if (sampleTime(sample) < range.from || sampleTime(sample) > range.to)
            continue;
        QString line = row(sample.at, {sample.mark});
        for (const auto column : columns)
            line += QLatin1Char(',') + (std::isfinite(sample.*column) ? QString::number(sample.*column, 'g', 12) : QString());
        result << line;
    }
    return result;
}

QString regimeName(market::Regime regime)
{
    switch (regime) {
    case market::Regime::calm: return ChartPanel::tr("Calm");
    case market::Regime::normal: return ChartPanel::tr("Normal");
    case market::Regime::turbulent: return ChartPanel::tr("Turbulent");
    }
    return {};
}

QColor Tokens::*regimeColour(market::Regime regime)
{
    switch (regime) {
    case market::Regime::calm: return &Tokens::good;
    case market::Regime::normal: return &Tokens::accent;
    case market::Regime::turbulent: return &Tokens::alarm;
    }
    return &Tokens::muted;
}

class PriceChart final : public ChartPanel
{
public:
    explicit PriceChart(QWidget *parent)
        : ChartPanel(
            {}, [this](double value) { return format::number(value, m_decimals); },
            ChartPanel::tr("The first candle comes within a minute."), parent)
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
        std::vector<ChartLevel> result{{snapshot.market.mark, ChartPanel::tr("Mark"), &Tokens::accent, Qt::SolidLine}};
        for (const auto &row : snapshot.positions) {
            if (row.role == domain::AccountRole::protectedAccount && row.symbol == snapshot.hedgeInstrument.symbol)
                result.push_back({row.entry, ChartPanel::tr("Entry"), &Tokens::muted, Qt::DashLine});
        }
        result.push_back({snapshot.liquidation.price, ChartPanel::tr("Liquidation"), &Tokens::alarm, Qt::DashLine});
        return result;
    }

    QStringList rows(const engine::Snapshot &snapshot, TimeRange range) const override
    {
        QStringList result{QStringLiteral("open_time,open,high,low,close,volume")};
        for (std::size_t i = 0; i < snapshot.candles.size(); ++i) {
            const auto &candle = snapshot.candles[i];
            if (double(candle.openTime.ms()) >= range.from && double(candle.openTime.ms()) <= range.to)
                result << row(candle.openTime, {candle.open, candle.high, candle.low, candle.close, candle.volume});
        }
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
            {{ChartPanel::tr("Target"), &Tokens::seriesTarget, 1.3, Qt::DashLine}, {ChartPanel::tr("Ratio"), &Tokens::seriesMain, 1.8}},
            [](double value) { return format::ratio(value); }, ChartPanel::tr("The ratio is drawn from the first minute on."), parent)
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

    QStringList rows(const engine::Snapshot &snapshot, TimeRange range) const override
    {
        return sampleRows(snapshot, range, "ratio,target", {&engine::Sample::ratio, &engine::Sample::target});
    }

    TimeRange extent(const engine::Snapshot &snapshot) const override { return extentOf(snapshot.samples, sampleTime); }
};

class EquityChart final : public ChartPanel
{
public:
    explicit EquityChart(QWidget *parent)
        : ChartPanel(
            {{ChartPanel::tr("Without hedge"), &Tokens::seriesOther, 1.4}, {ChartPanel::tr("With hedge"), &Tokens::seriesMain, 1.8}},
            [](double value) { return std::fabs(value) < 100'000 ? format::number(value, 0) : format::compact(value); },
            ChartPanel::tr("Equity is drawn from the first minute on."), parent)
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
        return {{snapshot.equityStart, ChartPanel::tr("Start"), &Tokens::muted, Qt::DotLine}};
    }

    QStringList rows(const engine::Snapshot &snapshot, TimeRange range) const override
    {
        return sampleRows(snapshot, range, "with_hedge,without_hedge,protected_account,hedge_account,hedge_cost",
                          {&engine::Sample::equityWithHedge, &engine::Sample::equityWithoutHedge, &engine::Sample::protectedEquity,
                           &engine::Sample::hedgeEquity, &engine::Sample::hedgeCost});
    }

    TimeRange extent(const engine::Snapshot &snapshot) const override { return extentOf(snapshot.samples, sampleTime); }
};

class VolatilityChart final : public ChartPanel
{
public:
    explicit VolatilityChart(QWidget *parent)
        : ChartPanel(
            {{ChartPanel::tr("Volatility used, a year"), &Tokens::seriesMain, 1.8}}, [](double value) { return format::percent(value, 0); },
            ChartPanel::tr("Volatility is drawn from the first minute on."), parent)
    {}

private:
    ChartContent history(const engine::Snapshot &snapshot, TimeRange range, int columns) const override
    {
        ChartContent content;
        content.lines = {line(snapshot, &engine::Sample::volatility, range, columns)};
        // A decision holds the regime of its time until the next one; before the oldest that is known there is no ground.
        double until = range.to;
        for (const auto &decision : snapshot.decisions) { // newest first
            const double from = double(decision.at.ms());
            if (from > until)
                continue;
            auto &zones = content.zones;
            if (!zones.empty() && zones.back().colour == regimeColour(decision.regime))
                zones.back().from = from;
            else
                zones.push_back({from, until, regimeColour(decision.regime), regimeName(decision.regime)});
            until = from;
            if (until <= range.from)
                break;
        }
        return content;
    }

    std::vector<ChartLevel> levels(const engine::Snapshot &snapshot) const override
    {
        return {{snapshot.market.forecastVolatility, ChartPanel::tr("Forecast"), &Tokens::seriesMain, Qt::DashLine},
                {snapshot.market.ewmaVolatility, ChartPanel::tr("EWMA"), &Tokens::muted, Qt::DotLine},
                {snapshot.market.yangZhangVolatility, ChartPanel::tr("Yang\u2013Zhang"), &Tokens::faint, Qt::DotLine},
                {snapshot.market.impliedVolatility, ChartPanel::tr("Implied"), &Tokens::seriesTarget, Qt::DashLine}};
    }

    QStringList rows(const engine::Snapshot &snapshot, TimeRange range) const override
    {
        return sampleRows(snapshot, range, "volatility", {&engine::Sample::volatility});
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
    connect(m_chart, &TimeChart::zoomed, this, [this](double factor, double time) {
        const auto &range = m_chart->content().range;
        hold({time - (time - range.from) * factor, time + (range.to - time) * factor});
    });
    connect(m_chart, &TimeChart::panned, this, [this](double by) {
        const auto &range = m_chart->content().range;
        hold({range.from + by, range.to + by});
    });
    connect(m_chart, &TimeChart::released, this, [this] { setHours(m_hours); });
    connect(m_chart, &TimeChart::markChosen, this,
            [this](double time) { Q_EMIT momentChosen(domain::Timestamp::fromMs(std::int64_t(time))); });
}

void ChartPanel::setHours(double hours)
{
    m_held.reset();
    m_hours = hours;
    Q_EMIT stale();
}

void ChartPanel::hold(TimeRange range)
{
    const double longest = m_extent.length(), length = std::clamp(range.length(), std::min(shortestMs, longest), longest);
    const double middle = (range.from + range.to) / 2;
    range.from = std::clamp(middle - length / 2, m_extent.from, m_extent.to - length);
    range.to = range.from + length;
    m_held = range;
    Q_EMIT stale();
}

TimeRange ChartPanel::lookedAt(const engine::Snapshot &snapshot) const
{
    if (m_held)
        return *m_held;
    auto range = extent(snapshot);
    if (m_hours > 0)
        range.from = std::max(range.from, range.to - m_hours * hourMs);
    return range;
}

QString ChartPanel::values(const engine::Snapshot &snapshot) const
{
    return rows(snapshot, lookedAt(snapshot)).join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

void ChartPanel::show(const engine::Snapshot &snapshot)
{
    m_extent = extent(snapshot);
    if (!m_valuesWanted.isEmpty()) {
        QSaveFile file(std::exchange(m_valuesWanted, {}));
        if (!file.open(QIODevice::WriteOnly) || file.write(values(snapshot).toUtf8()) < 0 || !file.commit())
            QMessageBox::warning(this, tr("Not saved"), tr("%1: %2. Choose another folder.").arg(file.fileName(), file.errorString()));
    }
    const auto range = lookedAt(snapshot);
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
    setAccessibleDescription(m_chart->spoken());
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Back to the newest"), this, [this] { setHours(m_hours); })->setEnabled(m_held.has_value());
    menu.addSeparator();
    menu.addAction(tr("Save picture as PNG\u2026"), this,
                   [this] { saveAs(QStringLiteral("png"), [this](const QString &path) { return m_chart->grab().save(path); }); });
    menu.addAction(tr("Save picture as SVG\u2026"), this, [this] {
        saveAs(QStringLiteral("svg"), [this](const QString &path) {
            QSvgGenerator drawing;
            drawing.setFileName(path);
            drawing.setSize(m_chart->size());
            drawing.setViewBox(m_chart->rect());
            drawing.setTitle(windowTitle());
            QPainter painter;
            if (!painter.begin(&drawing))
                return false;
            m_chart->render(&painter);
            return painter.end();
        });
    });
    menu.addAction(tr("Save values as CSV\u2026"), this, [this] {
        saveAs(QStringLiteral("csv"), [this](const QString &path) {
            m_valuesWanted = path; // a panel keeps no snapshot: the next one brings the values
            Q_EMIT stale();
            return true;
        });
    });
    menu.exec(event->globalPos());
}

void ChartPanel::saveAs(const QString &ending, const std::function<bool(const QString &)> &write)
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save"), QStringLiteral("ballast-%1.%2").arg(objectName(), ending),
                                                   QStringLiteral("*.") + ending);
    if (!path.isEmpty() && !write(path))
        QMessageBox::warning(this, tr("Not saved"), tr("%1 could not be written. Choose another folder.").arg(path));
}

void ChartPanel::setLook(const Look &look) { m_chart->setLook(look); }

ChartPanel *newPriceChart(QWidget *parent) { return new PriceChart(parent); }
ChartPanel *newRatioChart(QWidget *parent) { return new RatioChart(parent); }
ChartPanel *newEquityChart(QWidget *parent) { return new EquityChart(parent); }
ChartPanel *newVolatilityChart(QWidget *parent) { return new VolatilityChart(parent); }

} // namespace ballast::ui

#include "moc_chart_panel.cpp"
