// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate_panel.h"

#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "ui/core_text.h"
#include "ui/evaluate_text.h"
#include "ui/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr int controlsWidth = 300;
constexpr int ownPositions = 1; ///< row of the choice
const auto askedFirst = {"regime-adaptive", "static", "inverse-volatility"};

/// Kept beside the shown name, which is translated.
constexpr const char *armProperty = "arm", *presetProperty = "preset";

QLabel *partHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontFor(Type::strong));
    return label;
}

} // namespace

EvaluatePanel::EvaluatePanel(QWidget *parent)
    : Panel(parent), m_positions(new QComboBox(this)), m_side(new QComboBox(this)), m_transfer(new QComboBox(this)),
      m_arm(new QComboBox(this)), m_mapSide(new QComboBox(this)), m_horizon(new QComboBox(this)), m_leverage(new QDoubleSpinBox(this)),
      m_equity(new QDoubleSpinBox(this)), m_hedgeShare(new QDoubleSpinBox(this)),
      m_study(new QCheckBox(tr("Liquidation study as well"), this)), m_run(new QPushButton(tr("Compare"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_progress(new QProgressBar(this)), m_state(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_curves(new CurvesView(this)), m_figures(new ReportArea(tr("Comparison"), this)),
      m_map(new HeatMap(this))
{
    setAccessibleName(tr("Evaluate"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildControls());
    row->addWidget(buildResults(), 1);
    say(tr("Choose candles, and compare."), false);
    reflect();
}

QWidget *EvaluatePanel::buildControls()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::small);

    column->addWidget(partHeading(tr("History"), inner));
    const std::array titles{tr("Candles \u2026"), tr("Funding \u2026"), tr("Implied volatility \u2026"), tr("Bitcoin \u2026")};
    const std::array tips{tr("1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined."),
                          tr("Funding rates of the same contract. Without them none is charged."),
                          tr("DVOL by day, where the strategy looks at it."), tr("Candles of Bitcoin, for the correlation signals.")};
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto &file = m_files[i];
        file.choose = new QPushButton(titles[i], inner);
        file.choose->setToolTip(tips[i]);
        file.names = new QLabel(inner);
        file.names->setFont(fontFor(Type::caption));
        file.names->setWordWrap(true);
        file.names->setProperty("role", QStringLiteral("muted"));
        column->addWidget(file.choose);
        column->addWidget(file.names);
        connect(file.choose, &QPushButton::clicked, this, [this, i] { chooseFiles(HistoryKind(i)); });
        setFiles(HistoryKind(i), {});
    }

    column->addWidget(partHeading(tr("Position"), inner));
    auto *form = new QFormLayout;
    form->setSpacing(space::small);
    m_positions->setObjectName(QStringLiteral("evaluatedPositions"));
    m_positions->addItem(tr("one that is kept open"));
    m_positions->addItem(tr("my own, as recorded"));
    m_positions->setToolTip(tr("Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files "
                               "on the candles that it saw."));
    connect(m_positions, &QComboBox::currentIndexChanged, this, &EvaluatePanel::reflect);
    m_side->addItem(tr("long"), int(evaluate::Direction::longPosition));
    m_side->addItem(tr("short"), int(evaluate::Direction::shortPosition));
    m_leverage->setRange(0.1, 125);
    m_leverage->setDecimals(1);
    m_leverage->setValue(5);
    m_leverage->setSuffix(QStringLiteral("\u202f\u00d7"));
    m_equity->setRange(100, 10'000'000);
    m_equity->setDecimals(2);
    m_equity->setGroupSeparatorShown(true);
    m_equity->setValue(10'000);
    m_equity->setSuffix(QStringLiteral("\u00a0USDT"));
    m_hedgeShare->setRange(0, 1'000);
    m_hedgeShare->setDecimals(0);
    m_hedgeShare->setValue(20);
    m_hedgeShare->setSuffix(tr(" % of the notional"));
    m_transfer->addItem(tr("stays where it is"), int(evaluate::TransferMode::none));
    m_transfer->addItem(tr("is moved by hand, after 4 h"), int(evaluate::TransferMode::manual));
    m_transfer->addItem(tr("is moved automatically"), int(evaluate::TransferMode::automatic));
    m_transfer->setCurrentIndex(2);
    form->addRow(tr("Positions"), m_positions);
    form->addRow(tr("Side"), m_side);
    form->addRow(tr("Leverage"), m_leverage);
    form->addRow(tr("Equity"), m_equity);
    form->addRow(tr("Hedge account"), m_hedgeShare);
    form->addRow(tr("Margin"), m_transfer);
    column->addLayout(form);

    column->addWidget(partHeading(tr("Hedges to compare"), inner));
    const auto add = [&](const QString &shown, std::string_view arm, bool isPreset, std::string_view meaning) {
        auto *box = new QCheckBox(shown, inner);
        box->setProperty(armProperty, format::text(arm));
        box->setProperty(presetProperty, isPreset);
        box->setToolTip(coreText(meaning));
        box->setChecked(!isPreset && std::find(askedFirst.begin(), askedFirst.end(), arm) != askedFirst.end());
        connect(box, &QCheckBox::toggled, this, &EvaluatePanel::reflect);
        column->addWidget(box);
        m_arms.push_back(box);
    };
    for (const auto &each : strategy::strategies())
        add(coreText(each.name), each.name, false, each.meaning);
    for (const auto &each : strategy::presets())
        add(tr("preset %1").arg(coreText(each.name)), each.name, true, each.meaning);
    m_study->setToolTip(
        tr("Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer."));
    column->addWidget(m_study);
    column->addStretch();

    auto *area = new QScrollArea(this);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    // What starts the work is always in sight, however low the window is.
    auto *whole = new QWidget(this);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, space::small);
    rows->addWidget(area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::medium, 0, space::medium, 0);
    m_run->setObjectName(QStringLiteral("runEvaluation"));
    m_cancel->setObjectName(QStringLiteral("cancelEvaluation"));
    buttons->addWidget(m_run, 1);
    buttons->addWidget(m_cancel);
    rows->addLayout(buttons);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, 0, space::medium, 0);
    bar->addWidget(m_progress);
    rows->addLayout(bar);
    whole->setFixedWidth(
        std::max(controlsWidth, inner->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + space::small));
    connect(m_run, &QPushButton::clicked, this, &EvaluatePanel::run);
    connect(m_cancel, &QPushButton::clicked, this, &EvaluatePanel::cancel);
    return whole;
}

QWidget *EvaluatePanel::buildResults()
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::tight);
    m_state->setWordWrap(true);
    m_state->setMargin(space::tight);
    column->addWidget(m_state);

    auto *compared = new QSplitter(Qt::Vertical, m_tabs);
    compared->addWidget(m_curves);
    auto *below = new QWidget(compared);
    auto *tables = new QVBoxLayout(below);
    tables->setContentsMargins(0, 0, 0, 0);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(space::medium, space::tight, space::medium, 0);
    choice->addWidget(new QLabel(tr("Intervals of"), below));
    m_arm->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_horizon->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_arm->setAccessibleName(tr("Hedge whose intervals are shown"));
    choice->addWidget(m_arm);
    choice->addStretch();
    tables->addLayout(choice);
    tables->addWidget(m_figures, 1);
    compared->addWidget(below);
    compared->setStretchFactor(0, 2);
    compared->setStretchFactor(1, 3);
    m_curves->setAccessibleName(tr("Equity with each hedge"));
    m_tabs->addTab(compared, tr("Curves and figures"));

    auto *study = new QWidget(m_tabs);
    auto *studyColumn = new QVBoxLayout(study);
    studyColumn->setContentsMargins(0, 0, 0, 0);
    auto *shown = new QHBoxLayout;
    shown->setContentsMargins(space::medium, space::small, space::medium, 0);
    m_mapSide->setAccessibleName(tr("Side"));
    m_mapSide->addItem(tr("long"), int(evaluate::Direction::longPosition));
    m_mapSide->addItem(tr("short"), int(evaluate::Direction::shortPosition));
    m_horizon->setAccessibleName(tr("How long the positions are followed"));
    shown->addWidget(m_mapSide);
    shown->addWidget(m_horizon);
    shown->addStretch();
    studyColumn->addLayout(shown);
    auto *area = new QScrollArea(study);
    area->setWidget(m_map);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    studyColumn->addWidget(area, 1);
    m_tabs->addTab(study, tr("Liquidations"));
    m_tabs->setDocumentMode(true);
    m_tabs->hide(); // until there is something to compare
    m_state->setAlignment(Qt::AlignCenter);
    column->addWidget(m_tabs, 1);
    connect(m_arm, &QComboBox::currentIndexChanged, this, &EvaluatePanel::refresh);
    connect(m_mapSide, &QComboBox::currentIndexChanged, this, &EvaluatePanel::refreshMap);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, &EvaluatePanel::refreshMap);
    return whole;
}

void EvaluatePanel::chooseFiles(HistoryKind kind)
{
    const auto paths = QFileDialog::getOpenFileNames(this, tr("History files"), {}, tr("Tables (*.csv *.gz *.zip);;All files (*)"));
    if (!paths.isEmpty())
        setFiles(kind, paths);
}

void EvaluatePanel::setFiles(HistoryKind kind, const QStringList &paths)
{
    auto &file = m_files[std::size_t(kind)];
    file.paths = paths;
    QStringList names;
    for (const auto &path : paths)
        names.append(QFileInfo(path).fileName());
    file.names->setText(!names.isEmpty() ? names.join(QStringLiteral(", ")) : kind == HistoryKind::klines ? tr("none yet") : tr("none"));
    reflect();
}

std::vector<evaluate::Arm> EvaluatePanel::chosenArms() const
{
    std::vector<evaluate::Arm> arms;
    for (const auto *box : m_arms) {
        if (!box->isChecked())
            continue;
        const auto name = box->property(armProperty).toString().toStdString();
        if (const auto *preset = box->property(presetProperty).toBool() ? strategy::findPreset(name) : nullptr)
            arms.push_back({"preset " + name, std::string(preset->strategy), preset->parameters()});
        else
            arms.push_back({name, name, {}});
    }
    return arms;
}

bool EvaluatePanel::lacksCandles() const { return m_files[0].paths.isEmpty() && m_positions->currentIndex() != ownPositions; }

EvaluateQuestion EvaluatePanel::question() const
{
    EvaluateQuestion out;
    out.klines = m_files[0].paths;
    out.funding = m_files[1].paths;
    out.impliedVolatility = m_files[2].paths;
    out.bitcoin = m_files[3].paths;
    out.ownPositions = m_positions->currentIndex() == ownPositions;
    out.side = evaluate::Direction(m_side->currentData().toInt());
    out.leverage = m_leverage->value();
    out.equity = domain::Money::fromEstimate(m_equity->value());
    out.hedgeShare = m_hedgeShare->value() / 100;
    out.transfer = evaluate::TransferMode(m_transfer->currentData().toInt());
    out.arms = chosenArms();
    out.liquidations = m_study->isChecked();
    return out;
}

void EvaluatePanel::setSource(std::shared_ptr<EvaluateSource> source)
{
    m_source = std::move(source);
    reflect();
}

void EvaluatePanel::show(const engine::Snapshot &) {} // the past does not change

void EvaluatePanel::run()
{
    if (!m_source || m_running || lacksCandles())
        return;
    m_running = true;
    const auto number = ++m_asked;
    m_progress->setValue(0);
    say(tr("Replaying \u2026"), false);
    reflect();
    const QPointer panel(this);
    m_source->evaluate(
        question(),
        [panel, number](double share) {
            if (panel && panel->m_asked == number)
                panel->m_progress->setValue(int(std::lround(share * 100)));
        },
        [panel, number](tl::expected<EvaluateAnswer, domain::Error> answer) {
            if (panel && panel->m_asked == number)
                panel->take(std::move(answer));
        });
}

void EvaluatePanel::cancel()
{
    if (m_source && m_running)
        m_source->cancel();
}

void EvaluatePanel::take(tl::expected<EvaluateAnswer, domain::Error> answer)
{
    m_running = false;
    if (!answer) {
        say(answer.error() == evaluate::stoppedEarly() ? tr("Cancelled. What was shown before is still shown.")
                                                       : QString::fromStdString(answer.error().message()),
            answer.error() != evaluate::stoppedEarly());
        return reflect();
    }
    m_answer = *std::move(answer);
    m_tabs->show();
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto &runs = m_answer->runs;
    {
        const QSignalBlocker quiet(m_arm), alsoQuiet(m_horizon);
        m_arm->clear();
        for (const auto &arm : runs.arms)
            m_arm->addItem(armName(arm.arm));
        m_horizon->clear();
        std::vector<domain::Duration> horizons;
        for (const auto &cell : m_answer->study ? m_answer->study->cells : std::vector<evaluate::LiquidationCell>{}) {
            if (std::find(horizons.begin(), horizons.end(), cell.horizon) == horizons.end()) {
                horizons.push_back(cell.horizon);
                m_horizon->addItem(tr("within %1").arg(horizonText(cell.horizon)), qlonglong(cell.horizon.count()));
            }
        }
    }
    say(tr("%1 candles of %2, %3 to %4.")
            .arg(format::number(double(runs.bars), 0), horizonText(runs.interval), format::dateTime(runs.start, m_look.zone).left(16),
                 format::dateTime(runs.end, m_look.zone).left(16)),
        false);
    refresh();
    refreshMap();
    reflect();
}

void EvaluatePanel::refresh()
{
    if (!m_answer)
        return;
    auto tables = comparisonTables(*m_answer, m_look.zone);
    const auto chosen = std::size_t(std::max(0, m_arm->currentIndex()));
    if (chosen < m_answer->runs.arms.size())
        tables.push_back(significanceTable(m_answer->runs.arms[chosen]));
    ReportTable assumed{tr("Taken for granted"), {}, {}, {}, {}};
    for (const auto &line : m_answer->runs.assumptions)
        assumed.remarks << QString::fromStdString(line);
    tables.push_back(assumed);
    m_figures->view().set(std::move(tables));
    // The chosen hedge is always drawn; the others as far as there is room for names.
    std::vector<std::size_t> drawn{chosen};
    for (std::size_t i = 0; i < m_answer->runs.arms.size(); ++i) {
        if (i != chosen)
            drawn.push_back(i);
    }
    m_curves->set(equityCurves(m_answer->runs, drawn), QStringLiteral("USDT"));
}

void EvaluatePanel::refreshMap()
{
    const bool there = m_answer && m_answer->study;
    m_tabs->setTabEnabled(1, there);
    if (!there)
        return m_map->set({});
    m_map->set(ui::heatMap(*m_answer->study, evaluate::Direction(m_mapSide->currentData().toInt()),
                           domain::Duration(m_horizon->currentData().toLongLong())));
}

QString EvaluatePanel::state() const { return m_state->text(); }

void EvaluatePanel::say(const QString &text, bool isProblem)
{
    m_state->setText(text);
    m_problem = isProblem;
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, m_problem ? m_look.tokens.alarm : m_look.tokens.muted);
    m_state->setPalette(palette);
}

void EvaluatePanel::reflect()
{
    const bool own = m_positions->currentIndex() == ownPositions;
    for (auto *field : std::initializer_list<QWidget *>{m_side, m_leverage, m_equity, m_hedgeShare, m_study})
        field->setEnabled(!own);
    const bool ready = m_source && !lacksCandles() && !chosenArms().empty();
    m_run->setEnabled(ready && !m_running);
    m_run->setToolTip(!m_source              ? tr("Not available in this session.")
                      : lacksCandles()       ? tr("Choose candles first.")
                      : chosenArms().empty() ? tr("Tick at least one hedge.")
                                             : QString());
    m_cancel->setEnabled(m_running);
    m_progress->setVisible(m_running);
    m_tabs->setTabEnabled(1, m_answer && m_answer->study);
}

void EvaluatePanel::setLook(const Look &look)
{
    m_look = look;
    m_curves->setLook(look);
    m_map->setLook(look);
    m_figures->view().setLook(look);
    say(m_state->text(), m_problem);
    refresh();
}

} // namespace ballast::ui

#include "moc_evaluate_panel.cpp"
