// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameter_panel.h"

#include "ui/core_text.h"
#include "ui/dialog_parts.h"
#include "ui/format.h"
#include "ui/parameter_field.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace ballast::ui {

namespace {

constexpr int targetRole = Qt::UserRole + 1; ///< −1 the ratio, else the parameter's number
constexpr int sliderSteps = 1000;
enum TreeColumn { NameColumn, InForceColumn, AutomaticColumn, RangeColumn };

QString targetName(OverrideTarget target) { return target ? parameterName(*target) : ParameterPanel::tr("Hedge ratio"); }

QString targetMeaning(OverrideTarget target)
{
    return target ? parameterMeaning(*target)
                  : ParameterPanel::tr("Your own target, instead of the strategy's; never beyond the maximum ratio.");
}

double valueInForce(const engine::Snapshot &snapshot, OverrideTarget target)
{
    return target ? snapshot.parameters[*target] : snapshot.ratio.target;
}

} // namespace

QString groupName(strategy::ParameterGroup group)
{
    switch (group) {
    case strategy::ParameterGroup::ratio: return ParameterPanel::tr("Ratio");
    case strategy::ParameterGroup::regime: return ParameterPanel::tr("Regime");
    case strategy::ParameterGroup::safety: return ParameterPanel::tr("Safety");
    case strategy::ParameterGroup::trading: return ParameterPanel::tr("Trading");
    case strategy::ParameterGroup::limits: return ParameterPanel::tr("Hard limits");
    case strategy::ParameterGroup::weights: return ParameterPanel::tr("Weights of the composite strategy");
    }
    return {};
}

PreviewBox::PreviewBox(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PreviewBox::set(const engine::OverridePreview &preview, const engine::Snapshot &snapshot)
{
    const auto &instrument = snapshot.hedgeInstrument;
    const QString figures = tr("Target %1 (now %2) \u00b7 order %3 \u00b7 net %4")
                                .arg(format::ratio(preview.targetRatio), format::ratio(snapshot.ratio.current),
                                     format::quantity(preview.orderQuantity, instrument.lotSize.toDouble(), format::Sign::always),
                                     format::quantity(preview.netDelta, instrument.lotSize.toDouble(), format::Sign::always));
    const QString explanation = coreText(preview.explanation);
    const auto far = [](double distance) { return format::percent(distance, 1, format::Sign::always); };
    const QString distances = tr("Liquidation of the hedge account: %1 \u2192 %2. Of the protected one: %3; a hedge does not move it.")
                                  .arg(far(preview.hedgeDistanceBefore), far(preview.hedgeDistanceAfter), far(preview.protectedDistance));
    if (figures == m_figures && explanation == m_explanation && distances == m_distances && preview.withinLimits == m_allowed)
        return;
    m_figures = figures;
    m_explanation = explanation;
    m_distances = distances;
    m_allowed = preview.withinLimits;
    setToolTip(words());
    setAccessibleName(figures + QStringLiteral(". ") + words());
    fit();
    update();
}

QString PreviewBox::words() const { return m_explanation + QLatin1Char('\n') + m_distances; }

void PreviewBox::fit()
{
    constexpr int least = 62, around = 13 + 20;
    const auto text = QFontMetrics(fontFor(Type::body))
                          .boundingRect(QRect(0, 0, std::max(100, width() - 20), 1000), Qt::TextWordWrap | Qt::AlignLeft, words());
    const int height = std::max(least, text.height() + around);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void PreviewBox::setLook(const Look &look)
{
    m_look = look;
    update();
}

void PreviewBox::paintEvent(QPaintEvent *)
{
    const auto &t = m_look.tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.hypothetical, 1, Qt::DashLine));
    painter.setBrush(mix(t.hypothetical, t.surface, 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QRectF room = QRectF(rect()).adjusted(10, 7, -10, -6);
    painter.setFont(fontFor(Type::caption));
    painter.setPen(t.hypothetical);
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, tr("preview"));
    painter.setFont(fontFor(Type::figure));
    painter.setPen(t.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, m_figures);
    painter.setFont(fontFor(Type::body));
    painter.setPen(m_allowed ? t.muted : t.caution);
    painter.drawText(room.adjusted(0, 20, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words());
}

ParameterPanel::ParameterPanel(IntentSink send, QWidget *parent) : Panel(parent), m_send(std::move(send)), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("parameterPanel"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(buildEditor());
    buildTree();
    m_tree->setCurrentItem(m_items.front().second);
}

void ParameterPanel::buildTree()
{
    m_tree->setObjectName(QStringLiteral("parameterTree"));
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("Parameter"), tr("In force"), tr("Automatic"), tr("Range")});
    for (const int column : {InForceColumn, AutomaticColumn, RangeColumn})
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setFont(fontFor(Type::caption));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(48);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{InForceColumn, 84}, std::pair{AutomaticColumn, 78}, std::pair{RangeColumn, 92}})
        m_tree->header()->resizeSection(column, width);

    const auto addItem = [this](OverrideTarget target) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(NameColumn, targetName(target));
        item->setToolTip(NameColumn, targetMeaning(target));
        item->setData(NameColumn, targetRole, target ? int(*target) : -1);
        for (const int column : {InForceColumn, AutomaticColumn, RangeColumn}) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(column, fontFor(Type::figure));
        }
        item->setSizeHint(NameColumn, {0, space::row - 3});
        m_items.emplace_back(target, item);
    };
    const auto addGroup = [this](const QString &name) {
        auto *item = new QTreeWidgetItem(m_tree, {name});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        item->setFont(NameColumn, fontFor(Type::caption));
        item->setSizeHint(NameColumn, {0, space::row - 3});
    };
    addGroup(tr("By hand"));
    addItem(std::nullopt);
    for (const auto group : {strategy::ParameterGroup::ratio, strategy::ParameterGroup::regime, strategy::ParameterGroup::safety,
                             strategy::ParameterGroup::trading, strategy::ParameterGroup::limits, strategy::ParameterGroup::weights}) {
        addGroup(groupName(group));
        for (const auto &spec : strategy::parameterTable()) {
            if (spec.group == group)
                addItem(spec.id);
        }
    }
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item || !item->data(NameColumn, targetRole).isValid())
            return;
        const int number = item->data(NameColumn, targetRole).toInt();
        m_target = number < 0 ? OverrideTarget() : OverrideTarget(strategy::ParameterId(number));
        loadEditor();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_value->setFocus(); });
}

QWidget *ParameterPanel::buildEditor()
{
    auto *editor = new QWidget(this);
    editor->setObjectName(QStringLiteral("overrideEditor"));
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    column->setSpacing(space::small - 2);
    m_name = new TextLabel(Type::strong, editor);
    m_meaning = new TextLabel(Type::caption, editor);
    m_meaning->setElided(true);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::medium);
    titleRow->addWidget(m_name);
    titleRow->addWidget(m_meaning, 1);
    column->addLayout(titleRow);

    m_value = new QDoubleSpinBox(editor);
    m_value->setObjectName(QStringLiteral("overrideValue"));
    m_value->setAccessibleName(tr("Value by hand"));
    m_slider = new QSlider(Qt::Horizontal, editor);
    m_slider->setRange(0, sliderSteps);
    m_slider->setAccessibleName(tr("Value by hand"));
    auto *valueRow = new QHBoxLayout;
    valueRow->setSpacing(space::medium);
    valueRow->addWidget(m_slider, 1);
    valueRow->addWidget(m_value);
    column->addLayout(valueRow);

    m_expiry = new QComboBox(editor);
    m_expiry->setObjectName(QStringLiteral("overrideExpiry"));
    m_expiry->setAccessibleName(tr("How long it lasts"));
    using std::chrono_literals::operator""s;
    for (const auto &[name, lasts] : {std::pair{tr("for 15 min"), 900s}, std::pair{tr("for 1 h"), 3600s}, std::pair{tr("for 4 h"), 14'400s},
                                      std::pair{tr("for 24 h"), 86'400s}, std::pair{tr("until cleared"), 0s}})
        m_expiry->addItem(name, qlonglong(lasts.count()));
    m_expiry->setCurrentIndex(1);
    m_reason = new QLineEdit(editor);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setPlaceholderText(tr("Reason, for the audit trail"));
    m_reason->setMaxLength(int(domain::Label::capacity));
    auto *reasonRow = new QHBoxLayout;
    reasonRow->setSpacing(space::medium);
    reasonRow->addWidget(m_reason, 1);
    reasonRow->addWidget(m_expiry);
    column->addLayout(reasonRow);

    m_preview = new PreviewBox(editor);
    m_preview->setObjectName(QStringLiteral("overridePreview"));
    column->addWidget(m_preview);

    m_apply = new QPushButton(tr("Apply by hand"), editor);
    m_apply->setObjectName(QStringLiteral("overrideApply"));
    m_apply->setProperty("role", QStringLiteral("primary"));
    m_automatic = new QPushButton(tr("Back to automatic  (F9)"), editor);
    m_automatic->setObjectName(QStringLiteral("overrideClear"));
    m_automatic->setToolTip(tr("End every manual override now"));
    m_history = new QPushButton(tr("History\u2026"), editor);
    m_history->setObjectName(QStringLiteral("overrideHistory"));
    m_history->setToolTip(tr("What was set by hand in this session, and when it ended"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_automatic);
    buttons->addWidget(m_history);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    column->addLayout(buttons);

    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_touched = true;
        const QSignalBlocker quiet(m_slider);
        const double span = m_value->maximum() - m_value->minimum();
        m_slider->setValue(span > 0 ? int(std::lround((value - m_value->minimum()) / span * sliderSteps)) : 0);
        refreshPreview();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const double span = m_value->maximum() - m_value->minimum();
        const double raw = m_value->minimum() + span * position / sliderSteps;
        m_value->setValue(std::round(raw / m_value->singleStep()) * m_value->singleStep());
    });
    connect(m_apply, &QPushButton::clicked, this, &ParameterPanel::send);
    connect(m_history, &QPushButton::clicked, this, &ParameterPanel::showHistory);
    connect(m_automatic, &QPushButton::clicked, this, [this] { m_send(engine::BackToAutomatic{}); });
    return editor;
}

void ParameterPanel::edit(OverrideTarget target)
{
    for (const auto &[itsTarget, item] : m_items) {
        if (itsTarget == target)
            m_tree->setCurrentItem(item);
    }
}

void ParameterPanel::propose(OverrideTarget target, double value)
{
    edit(target);
    if (m_target == target)
        m_value->setValue(value * editFactor(unitOf(target)));
}

void ParameterPanel::focusInEvent(QFocusEvent *)
{
    m_value->setFocus();
    m_value->selectAll();
}

void ParameterPanel::loadEditor()
{
    const auto unit = unitOf(m_target);
    const auto range = overrideRange(m_target, m_snapshot.parameters);
    const double factor = editFactor(unit);
    m_name->setText(targetName(m_target));
    m_meaning->setText(targetMeaning(m_target));
    {
        const QSignalBlocker quiet(m_value);
        prepareField(*m_value, range, unit, m_snapshot.hedgeInstrument.quote.view(), m_snapshot.hedgeInstrument.base.view());
        const double current = valueInForce(m_snapshot, m_target);
        if (!std::isnan(current))
            m_value->setValue(current * factor);
    }
    const QSignalBlocker quiet(m_slider);
    const double span = m_value->maximum() - m_value->minimum();
    m_slider->setValue(span > 0 ? int(std::lround((m_value->value() - m_value->minimum()) / span * sliderSteps)) : 0);
    m_touched = false;
    // Its trade-off takes a moment to measure; what was measured stays good for a while.
    if (m_target == strategy::ParameterId::signalDial && m_snapshot.at.isSet() && m_snapshot.dial.empty())
        m_send(engine::AskForDial{});
    refreshPreview();
}

double ParameterPanel::editedValue() const { return m_value->value() / editFactor(unitOf(m_target)); }

void ParameterPanel::refreshPreview()
{
    if (!m_snapshot.at.isSet())
        return;
    m_preview->set(preview(m_snapshot, m_target, editedValue()), m_snapshot);
}

void ParameterPanel::refreshRows(const engine::Snapshot &snapshot)
{
    const auto &quote = snapshot.hedgeInstrument.quote, &base = snapshot.hedgeInstrument.base;
    const auto &t = m_look.tokens;
    const QSignalBlocker quiet(m_tree);
    for (const auto &[target, item] : m_items) {
        const auto unit = unitOf(target);
        const auto range = overrideRange(target, snapshot.parameters);
        const auto *active = activeOverride(snapshot, target);
        const QString marker = active ? QStringLiteral("\u25cf ") : QString();
        const double value = active ? active->value : valueInForce(snapshot, target);
        item->setText(InForceColumn, marker + (target ? format::parameter(value, unit, quote, base) : format::ratio(value)));
        item->setText(AutomaticColumn, target   ? format::parameter(snapshot.automaticParameters[*target], unit, quote, base)
                                       : active ? QString()
                                                : format::ratio(snapshot.ratio.target));
        item->setText(RangeColumn, format::parameterRange(range.minimum, range.maximum, unit));
        item->setForeground(NameColumn, t.text);
        item->setForeground(InForceColumn, active ? t.hypothetical : t.text);
        item->setForeground(AutomaticColumn, t.muted);
        item->setForeground(RangeColumn, t.faint);
        item->setToolTip(InForceColumn,
                         active ? tr("By hand since %1, %2. %3")
                                      .arg(format::dateTime(active->setAt, m_look.zone),
                                           active->expiresAt.isSet() ? tr("until %1").arg(format::dateTime(active->expiresAt, m_look.zone))
                                                                     : tr("until cleared"),
                                           format::text(active->reason))
                                : QString());
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto *item = m_tree->topLevelItem(i);
        if (!item->data(NameColumn, targetRole).isValid())
            item->setForeground(NameColumn, t.faint);
    }
}

void ParameterPanel::show(const engine::Snapshot &snapshot)
{
    const bool first = !m_snapshot.at.isSet();
    m_snapshot = snapshot;
    // Only what a preview needs is kept: the lists are long, and the tree does not show them.
    m_snapshot.decisions.clear();
    m_snapshot.orders.clear();
    m_snapshot.fills.clear();
    m_snapshot.notes.clear();
    m_snapshot.samples = {};
    m_snapshot.candles = {};
    m_snapshot.hedgeFills.clear();
    refreshRows(snapshot);
    m_automatic->setEnabled(!snapshot.overrides.empty());
    m_past = overrideHistory(snapshot);
    m_history->setEnabled(!m_past.empty());
    if (first || (!m_touched && !m_value->hasFocus()))
        loadEditor();
    else
        refreshPreview();
}

void ParameterPanel::showHistory()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("overrideHistoryDialog"));
    dialog.setWindowTitle(tr("Set by hand"));
    dialog.resize(640, 420);
    auto *column = dialogColumn(dialog);
    column->addWidget(paragraph(tr("Of this session, newest first. What overrides cost or earned is in the review of the week."), "muted"));
    auto *list = new QTreeWidget(&dialog);
    list->setObjectName(QStringLiteral("overrideHistoryRows"));
    list->setAccessibleName(dialog.windowTitle());
    list->setHeaderLabels({tr("Time"), tr("What")});
    list->setRootIsDecorated(false);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const auto &note : m_past) {
        const QString text = coreText(note.text);
        auto *item = new QTreeWidgetItem(list, {format::dateTime(note.at, m_look.zone), text});
        item->setFont(0, fontFor(Type::figure));
        item->setToolTip(1, text);
    }
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog.exec();
}

void ParameterPanel::send()
{
    m_value->interpretText();
    const std::chrono::seconds lasts(m_expiry->currentData().toLongLong());
    m_send(overrideIntent(m_target, editedValue(), lasts, m_reason->text(), m_snapshot.at));
    m_touched = false;
    m_reason->clear();
}

void ParameterPanel::setLook(const Look &look)
{
    m_look = look;
    m_name->setColour(look.tokens.text);
    m_meaning->setColour(look.tokens.muted);
    m_preview->setLook(look);
    if (m_snapshot.at.isSet())
        refreshRows(m_snapshot);
}

} // namespace ballast::ui

#include "moc_parameter_panel.cpp"
