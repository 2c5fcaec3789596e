// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/what_if_panel.h"

#include "strategy/presets.h"
#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/override_draft.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace ballast::ui {

namespace {

constexpr int frame = 3;
constexpr std::size_t mostCandles = 1440; ///< a day of minutes: answers come at once
constexpr int largestMove = 50;           ///< per cent, either way
constexpr double movedOn = 0.002;         ///< of the mark: figures are then of yesterday's market
constexpr auto old = std::chrono::minutes(5);

QString gone(const evaluate::WhatIfSide &side)
{
    if (side.protectedDead && side.hedgeDead)
        return tr("\u2717 both liquidated");
    return side.protectedDead ? tr("\u2717 protected liquidated") : side.hedgeDead ? tr("\u2717 hedge liquidated") : tr("alive");
}

} // namespace

evaluate::WhatIfQuestion questionOf(const engine::Snapshot &snapshot)
{
    evaluate::WhatIfQuestion out;
    const auto count = std::min(snapshot.candles.size(), mostCandles);
    for (std::size_t i = snapshot.candles.size() - count; i < snapshot.candles.size(); ++i)
        out.candles.push_back(snapshot.candles[i]);
    out.instrument = snapshot.hedgeInstrument;
    out.isLong = !(snapshot.exposure.protectedDelta < 0);
    out.leverage = snapshot.exposure.leverage;
    out.protectedEquity = snapshot.exposure.protectedEquity;
    out.hedgeEquity = snapshot.exposure.hedgeEquity;
    out.strategy = out.proposedStrategy = snapshot.strategy;
    out.parameters = out.proposed = snapshot.parameters;
    return out;
}

std::vector<ReportTable> whatIfTables(const evaluate::WhatIfAnswer &answer, const risk::ScenarioReport *scenarios, const QString &currency,
                                      Zone zone)
{
    using format::Sign;
    const auto change = [&](double value) -> ReportCell {
        return {format::number(value, 2, Sign::always), value < 0 ? Tone::loss : value > 0 ? Tone::gain : Tone::plain};
    };
    const auto end = [](const evaluate::WhatIfSide &side) -> ReportCell {
        return {gone(side), side.protectedDead || side.hedgeDead ? Tone::alarm : Tone::good};
    };
    ReportTable table{
        tr("If it came so *"), currency, {{{}, Qt::AlignLeft}, {tr("Without hedge")}, {tr("As it is")}, {tr("As proposed")}}, {}, {}};
    const auto &a = answer.without, &b = answer.asItIs, &c = answer.proposed;
    const auto percent = [](double value) -> ReportCell { return {format::percent(value, 1)}; };
    const auto amount = [](double value) -> ReportCell { return {format::number(value, 2)}; };
    table.rows = {
        {{tr("Change of equity")}, change(a.change), change(b.change), change(c.change)},
        {{tr("Deepest fall")}, percent(a.atWorst), percent(b.atWorst), percent(c.atWorst)},
        {{tr("Cost of the hedge")}, {format::unknown, Tone::muted}, amount(b.cost), amount(c.cost)},
        {{tr("Mean ratio")}, {format::unknown, Tone::muted}, {format::ratio(b.meanRatio)}, {format::ratio(c.meanRatio)}},
        {{tr("Orders")}, {format::unknown, Tone::muted}, {format::number(double(b.orders), 0)}, {format::number(double(c.orders), 0)}},
        {{tr("At the end")}, end(a), end(b), end(c)},
    };
    table.remarks << tr("* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.")
                         .arg(format::dateTime(answer.from, zone).left(16), format::clock(answer.to, zone).left(5),
                              format::number(answer.lastPrice, 2), format::number(answer.endPrice, 2));
    std::vector<ReportTable> out{table};
    if (scenarios && !scenarios->cascade.empty()) {
        ReportTable cascade{tr("If liquidations cascade *"),
                            currency,
                            {{tr("Wave"), Qt::AlignLeft}, {tr("Move")}, {tr("Protected")}, {tr("Hedge")}},
                            {},
                            {}};
        for (const auto &row : scenarios->cascade)
            cascade.rows.push_back({{format::number(row.wave, 0), Tone::muted},
                                    {format::percent(row.move, 1, Sign::always)},
                                    row.protectedDead ? ReportCell{tr("\u2717 gone"), Tone::alarm} : change(row.change.ofProtected),
                                    row.hedgeDead ? ReportCell{tr("\u2717 gone"), Tone::alarm} : change(row.change.ofHedge)});
        out.push_back(cascade);
    }
    ReportTable assumed{tr("Taken for granted"), {}, {}, {}, {}};
    for (const auto &line : answer.assumptions)
        assumed.remarks << coreText(line);
    out.push_back(assumed);
    return out;
}

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : Panel(parent), m_stripe(new QLabel(this)), m_mark(new QLabel(this)), m_move(new QSlider(Qt::Horizontal, this)),
      m_moveText(new QLabel(this)), m_over(new QComboBox(this)), m_preset(new QComboBox(this)), m_parameter(new QComboBox(this)),
      m_value(new QDoubleSpinBox(this)), m_recalculate(new QPushButton(tr("Calculate"), this)),
      m_open(new QPushButton(tr("Open in Parameters \u2026"), this)), m_figures(new ReportArea(tr("What if"), this))
{
    setAccessibleName(tr("What if: nothing here is real"));
    m_stripe->setText(tr("WHAT IF \u2014 NOTHING HERE IS REAL. No order is sent, no parameter is changed."));
    m_stripe->setAlignment(Qt::AlignCenter);
    m_stripe->setFont(fontFor(Type::strong));
    m_stripe->setMargin(space::tight);
    m_stripe->setWordWrap(true);
    m_stripe->setAutoFillBackground(true);
    m_mark->setFont(fontFor(Type::body));
    m_mark->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frame, frame, frame, frame);
    column->setSpacing(0);
    column->addWidget(m_stripe);
    column->addWidget(buildControls());
    column->addWidget(m_figures, 1);
    say(tr("Choose a move or another parameter, and calculate."));
    reflect();
}

QWidget *WhatIfPanel::buildControls()
{
    m_move->setRange(-largestMove, largestMove);
    m_move->setSingleStep(1);
    m_move->setPageStep(5);
    m_move->setValue(-15);
    m_move->setAccessibleName(tr("Move of the price, per cent"));
    m_moveText->setFont(fontFor(Type::figureBold));
    m_moveText->setMinimumWidth(64);
    m_moveText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_over->setAccessibleName(tr("Time that the move takes"));
    for (const auto &[text, minutes] : {std::pair{tr("in 5 minutes"), 5}, std::pair{tr("in an hour"), 60},
                                        std::pair{tr("in six hours"), 360}, std::pair{tr("in a day"), 1440}})
        m_over->addItem(text, minutes);
    m_over->setCurrentIndex(1);
    m_preset->setAccessibleName(tr("Strategy and parameters to start from"));
    m_preset->addItem(tr("parameters in force"), QString());
    for (const auto &each : strategy::presets())
        m_preset->addItem(tr("preset %1").arg(coreText(each.name)), format::text(each.name));
    m_parameter->setAccessibleName(tr("Parameter to change"));
    m_parameter->addItem(tr("nothing else"), -1);
    for (const auto &each : strategy::parameterTable())
        m_parameter->addItem(coreText(each.name), int(each.id));
    m_parameter->setMaxVisibleItems(20);
    m_value->setAccessibleName(tr("Its value"));
    m_value->setMinimumWidth(110);
    m_open->setToolTip(tr("Shows this value in the editor of parameters. It is in force only once it is applied there."));

    auto *controls = new QWidget(this);
    auto *first = new QHBoxLayout;
    auto *label = new QLabel(tr("The price moves by"), controls);
    first->addWidget(label);
    first->addWidget(m_move, 1);
    first->addWidget(m_moveText);
    first->addWidget(m_over);
    auto *second = new QHBoxLayout;
    second->addWidget(new QLabel(tr("with"), controls));
    second->addWidget(m_preset);
    second->addWidget(new QLabel(tr("and"), controls));
    second->addWidget(m_parameter, 1);
    second->addWidget(m_value);
    auto *third = new QHBoxLayout;
    third->addWidget(m_mark, 1);
    third->addWidget(m_open);
    third->addWidget(m_recalculate);
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(third);

    const auto changed = [this] {
        m_changed = true;
        reflect();
    };
    connect(m_move, &QSlider::valueChanged, this, changed);
    connect(m_over, &QComboBox::currentIndexChanged, this, changed);
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this, changed] {
        loadValue();
        changed();
    });
    connect(m_parameter, &QComboBox::currentIndexChanged, this, [this, changed] {
        loadValue();
        changed();
    });
    connect(m_value, &QDoubleSpinBox::valueChanged, this, changed);
    connect(m_recalculate, &QPushButton::clicked, this, &WhatIfPanel::recalculate);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto id = parameter())
            Q_EMIT proposed(*id, m_value->value() / editFactor(strategy::spec(*id).unit));
    });
    return controls;
}

std::optional<strategy::ParameterId> WhatIfPanel::parameter() const
{
    const int id = m_parameter->currentData().toInt();
    return id < 0 ? std::nullopt : std::optional(strategy::ParameterId(id));
}

/// The value that the chosen parameter has to begin with.
void WhatIfPanel::loadValue()
{
    const auto id = parameter();
    if (!id)
        return;
    const auto &spec = strategy::spec(*id);
    const auto *preset = strategy::findPreset(m_preset->currentData().toString().toStdString());
    const double factor = editFactor(spec.unit), value = preset ? preset->parameters()[*id] : m_snapshot.parameters[*id];
    const QSignalBlocker quiet(m_value);
    m_value->setDecimals(format::decimalsOf(spec.step * factor));
    m_value->setRange(spec.minimum * factor, spec.maximum * factor);
    m_value->setSingleStep(spec.step * factor);
    m_value->setSuffix(format::parameter(0, spec.unit, m_snapshot.hedgeInstrument.quote, m_snapshot.hedgeInstrument.base).mid(1));
    m_value->setValue(value * factor);
}

evaluate::WhatIfQuestion WhatIfPanel::question() const
{
    auto out = questionOf(m_snapshot);
    out.move = m_move->value() / 100.0;
    out.over = std::chrono::minutes(m_over->currentData().toInt());
    if (const auto *preset = strategy::findPreset(m_preset->currentData().toString().toStdString())) {
        out.proposed = preset->parameters();
        out.proposedStrategy = preset->strategy;
    }
    if (const auto id = parameter())
        out.proposed[*id] = m_value->value() / editFactor(strategy::spec(*id).unit);
    return out;
}

void WhatIfPanel::setSource(std::shared_ptr<WhatIfSource> source)
{
    m_source = std::move(source);
    reflect();
}

void WhatIfPanel::show(const engine::Snapshot &snapshot)
{
    const bool first = !m_snapshot.at.isSet();
    m_snapshot = snapshot;
    if (first)
        loadValue();
    reflect();
}

void WhatIfPanel::recalculate()
{
    if (!m_source || m_asked || !m_snapshot.at.isSet())
        return;
    m_asked = true;
    m_changed = false;
    m_answeredAt = m_snapshot.at;
    m_answeredMark = m_snapshot.market.mark;
    m_scenarios = m_snapshot.scenarios;
    reflect();
    m_source->ask(question(), [panel = QPointer(this)](tl::expected<evaluate::WhatIfAnswer, domain::Error> answer) {
        if (panel)
            panel->take(std::move(answer));
    });
}

void WhatIfPanel::take(tl::expected<evaluate::WhatIfAnswer, domain::Error> answer)
{
    m_asked = false;
    m_failure = answer ? QString() : errorText(answer.error());
    m_answer = answer ? std::optional(*std::move(answer)) : std::nullopt;
    refresh();
    reflect();
}

void WhatIfPanel::say(const QString &text) { m_figures->view().set({{tr("Nothing calculated yet *"), {}, {}, {}, {text}}}); }

void WhatIfPanel::refresh()
{
    if (m_answer)
        m_figures->view().set(whatIfTables(*m_answer, m_scenarios.get(), format::text(m_snapshot.hedgeInstrument.quote), m_look.zone));
    else if (!m_failure.isEmpty())
        say(m_failure);
}

QString WhatIfPanel::mark() const { return m_mark->text(); }

void WhatIfPanel::reflect()
{
    const int move = m_move->value();
    m_moveText->setText(move == 0 ? tr("no move") : format::percent(move / 100.0, 0, format::Sign::always));
    m_value->setEnabled(parameter().has_value());
    m_open->setEnabled(parameter().has_value());
    const double mark = m_snapshot.market.mark;
    const bool movedOnSince = m_answer && (std::fabs(mark / m_answeredMark - 1) > movedOn || m_snapshot.at - m_answeredAt > old);
    m_mark->setText(!m_source      ? tr("Not available in this session.")
                    : m_asked      ? tr("Replaying \u2026")
                    : !m_answer    ? QString()
                    : m_changed    ? tr("The figures below are of other settings: calculate again.")
                    : movedOnSince ? tr("The market has moved on since: recalculate.")
                                   : tr("As of %1.").arg(format::clock(m_answeredAt, m_look.zone)));
    QPalette palette = m_mark->palette();
    palette.setColor(QPalette::WindowText, m_answer && (m_changed || movedOnSince) ? m_look.tokens.caution : m_look.tokens.muted);
    m_mark->setPalette(palette);
    m_recalculate->setText(m_answer ? tr("Recalculate") : tr("Calculate"));
    m_recalculate->setEnabled(m_source && !m_asked && m_snapshot.at.isSet());
}

void WhatIfPanel::setLook(const Look &look)
{
    m_look = look;
    QPalette stripe = m_stripe->palette();
    stripe.setColor(QPalette::Window, look.tokens.hypothetical);
    stripe.setColor(QPalette::WindowText, readableOn(look.tokens.hypothetical));
    m_stripe->setPalette(stripe);
    m_stripe->setStyleSheet(
        QStringLiteral("background: %1; color: %2;").arg(look.tokens.hypothetical.name(), readableOn(look.tokens.hypothetical).name()));
    m_figures->view().setLook(look);
    refresh();
    reflect();
    update();
}

void WhatIfPanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(m_look.tokens.hypothetical, frame, Qt::DashLine));
    painter.drawRect(QRectF(rect()).adjusted(frame / 2.0, frame / 2.0, -frame / 2.0, -frame / 2.0));
}

} // namespace ballast::ui

#include "moc_what_if_panel.cpp"
