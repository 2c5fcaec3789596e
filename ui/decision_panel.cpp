// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision_panel.h"

#include "ui/core_text.h"
#include "ui/decision_text.h"
#include "ui/format.h"
#include "ui/paint.h"
#include "ui/table_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr int factorHeight = 19, factorBarHeight = 8, listGap = 9;

} // namespace

/// What the ledger can be searched for: everything that the detail writes in words.
bool matches(const strategy::Decision &decision, const QString &wanted)
{
    if (wanted.isEmpty())
        return true;
    QString words = coreText(strategy::explain(decision)) + QLatin1Char(' ') + actionName(decision);
    for (const auto &row : contributionRows(decision))
        words += QLatin1Char(' ') + row.name;
    for (const auto &row : guardrailRows(decision, {}))
        words += QLatin1Char(' ') + row.name;
    return words.contains(wanted, Qt::CaseInsensitive);
}

DecisionDetail::DecisionDetail(QWidget *parent) : QWidget(parent)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DecisionDetail::set(const std::optional<strategy::Decision> &decision, const domain::Instrument &instrument)
{
    if (decision == m_decision)
        return;
    m_decision = decision;
    m_instrument = instrument;
    if (m_decision)
        setAccessibleName(coreText(strategy::explain(*m_decision)));
    setMinimumHeight(heightForWidth(width()));
    update();
}

void DecisionDetail::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize DecisionDetail::sizeHint() const { return {420, heightForWidth(420)}; }

int DecisionDetail::heightForWidth(int width) const { return layOut(nullptr, width); }

void DecisionDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut(&painter, width());
}

int DecisionDetail::layOut(QPainter *painter, int width) const
{
    if (!m_decision)
        return 0;
    const auto &t = m_look.tokens;
    const int room = width - 2 * space::panel;
    const QFont figures = fontFor(Type::figure), caption = fontFor(Type::caption);
    int y = 10;
    const auto write = [&](QRectF area, const QString &text, const QFont &font, const QColor &colour, int flags) {
        if (!painter)
            return;
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(area, flags | Qt::AlignVCenter, text);
    };
    const auto heading = [&](const QString &text, const QString &right) {
        y += listGap;
        write(QRectF(space::panel, y, room, factorHeight), text, caption, t.muted, Qt::AlignLeft);
        write(QRectF(space::panel, y, room, factorHeight), right, caption, t.muted, Qt::AlignRight);
        y += factorHeight;
    };

    const QString sentence = coreText(strategy::explain(*m_decision));
    const QFontMetrics strong(fontFor(Type::strong));
    const int sentenceHeight = strong.boundingRect(0, 0, room, 10'000, Qt::TextWordWrap, sentence).height();
    if (painter) {
        painter->setFont(fontFor(Type::strong));
        painter->setPen(t.text);
        painter->drawText(QRect(space::panel, y, room, sentenceHeight), Qt::TextWordWrap, sentence);
    }
    y += sentenceHeight;

    const auto contributions = contributionRows(*m_decision);
    heading(tr("What made the target"), tr("target %1").arg(format::percent(m_decision->targetRatio, 1)));
    const QFontMetrics body(fontFor(Type::body));
    double top = 1;
    int longestName = 0;
    for (const auto &row : contributions) {
        top = std::max({top, row.from, row.to});
        longestName = std::max(longestName, body.horizontalAdvance(row.name));
    }
    const int names = std::min(longestName + space::medium, room / 2), values = 62;
    for (const auto &row : contributions) {
        write(QRectF(space::panel, y, names, factorHeight), body.elidedText(row.name, Qt::ElideRight, names - space::tight),
              fontFor(Type::body), t.text, Qt::AlignLeft);
        write(QRectF(space::panel + room - values, y, values, factorHeight), format::percent(row.to - row.from, 1, format::Sign::always),
              figures, t.text, Qt::AlignRight);
        if (painter) {
            Meter meter{0, top, row.from, row.to, row.to >= row.from ? t.seriesMain : t.seriesTarget, {}, row.to, {}};
            paintMeter(*painter,
                       QRectF(space::panel + names, y + (factorHeight - factorBarHeight) / 2.0, room - names - values - 6, factorBarHeight),
                       meter, t);
        }
        y += factorHeight;
    }

    const auto guardrails = guardrailRows(*m_decision, m_instrument);
    if (!guardrails.empty()) {
        heading(tr("Guardrails that bound"), tr("before \u2192 after"));
        for (const auto &row : guardrails) {
            write(QRectF(space::panel, y, room, factorHeight), row.name, fontFor(Type::body), t.text, Qt::AlignLeft);
            write(QRectF(space::panel, y, room, factorHeight), tr("%1 \u2192 %2").arg(row.before, row.after), figures, t.text,
                  Qt::AlignRight);
            y += factorHeight;
        }
    }

    if (m_decision->nearest) {
        heading(tr("What would change it"), tr("the nearest threshold"));
        write(QRectF(space::panel, y, room, factorHeight), coreText(strategy::describe(*m_decision->nearest)), fontFor(Type::body), t.text,
              Qt::AlignLeft);
        y += factorHeight;
    }

    heading(tr("Inputs"), tr("decision %1").arg(m_decision->number));
    const auto inputs = inputRows(*m_decision, m_instrument);
    const int columns = room >= 380 ? 2 : 1, gap = 22;
    const int columnWidth = (room - (columns - 1) * gap) / columns;
    const int perColumn = int((inputs.size() + std::size_t(columns) - 1) / std::size_t(columns));
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const int column = int(i) / perColumn, line = int(i) % perColumn;
        const QRectF area(space::panel + column * (columnWidth + gap), y + line * factorHeight, columnWidth, factorHeight);
        write(area, inputs[i].name, fontFor(Type::body), t.muted, Qt::AlignLeft);
        write(area, inputs[i].figure, figures, t.text, Qt::AlignRight);
    }
    return y + perColumn * factorHeight + 10;
}

std::vector<Column<strategy::Decision>> decisionColumns()
{
    using strategy::Decision;
    std::vector<Column<Decision>> c;
    c.push_back({DecisionPanel::tr("Time"),
                 [](const Decision &d) { return qlonglong(d.at.ns); },
                 [](const Decision &d, const Look &look) { return format::clock(d.at, look.zone); },
                 [](const Decision &, const Tokens &t) { return t.muted; },
                 Qt::AlignLeft,
                 {},
                 70,
                 {},
                 [](const Decision &d, const Look &look) { return format::dateTime(d.at, look.zone); }});
    c.push_back({DecisionPanel::tr("Decision"),
                 [](const Decision &d) { return int(d.action); },
                 [](const Decision &d, const Look &) { return actionName(d); },
                 [](const Decision &d, const Tokens &t) { return actionColour(d, t); },
                 Qt::AlignLeft,
                 {},
                 92});
    c.push_back({DecisionPanel::tr("Target"),
                 [](const Decision &d) { return d.targetRatio; },
                 [](const Decision &d, const Look &) { return format::ratio(d.targetRatio); },
                 {},
                 Qt::AlignRight,
                 {},
                 58});
    c.push_back({DecisionPanel::tr("Why"),
                 [](const Decision &d) { return int(d.hold); },
                 [](const Decision &d, const Look &) { return coreText(strategy::explain(d)); },
                 {},
                 Qt::AlignLeft,
                 {},
                 60,
                 {},
                 [](const Decision &d, const Look &) { return coreText(strategy::explain(d)); }});
    return c;
}

DecisionPanel::DecisionPanel(Settings &settings, QWidget *parent)
    : Panel(parent),
      m_model(new RowsModel<strategy::Decision>(decisionColumns(), [](const strategy::Decision &d) { return quint64(d.number); })),
      m_detail(new DecisionDetail(this))
{
    m_table = newTable(m_model, QStringLiteral("decisionsTable"), settings, this);
    m_table->setEmptyText(tr("No decision yet. Ballast decides as soon as it knows the account and the market."));
    m_table->restore();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_detail->setAutoFillBackground(false);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_table);
    split->addWidget(scroll);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setSizes({150, 300});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);

    // The filter lies on the header's line, at its right end.
    auto *bar = new QHBoxLayout(m_table->horizontalHeader());
    bar->setContentsMargins(0, 0, space::small, 0);
    bar->addStretch();
    auto *search = new QLineEdit(m_table->horizontalHeader());
    search->setObjectName(QStringLiteral("decisionSearch"));
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search decisions"));
    search->setToolTip(tr("Shows the decisions with this word in their sentence, factors or guardrails"));
    search->setClearButtonEnabled(true);
    search->setFont(fontFor(Type::caption));
    search->setMaximumWidth(92); // the title of the last column stays readable
    bar->addWidget(search);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search = text.trimmed();
        Q_EMIT stale();
    });
    auto *trades = new QToolButton(m_table->horizontalHeader());
    trades->setObjectName(QStringLiteral("tradesOnly"));
    trades->setText(tr("Trades only"));
    trades->setToolTip(tr("Hide the decisions to do nothing"));
    trades->setProperty("role", QStringLiteral("range"));
    trades->setFont(fontFor(Type::caption));
    trades->setCheckable(true);
    trades->setCursor(Qt::ArrowCursor);
    bar->addWidget(trades);
    connect(trades, &QToolButton::toggled, this, [this](bool only) {
        m_tradesOnly = only;
        Q_EMIT stale();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionPanel::showSelected);
    auto *escape = new QShortcut(Qt::Key_Escape, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_table, &QTableView::clearSelection);
}

void DecisionPanel::show(const engine::Snapshot &snapshot)
{
    m_instrument = snapshot.hedgeInstrument;
    if (m_tradesOnly || !m_search.isEmpty()) {
        std::vector<strategy::Decision> found;
        std::copy_if(snapshot.decisions.begin(), snapshot.decisions.end(), std::back_inserter(found),
                     [this](const strategy::Decision &decision) {
                         return (!m_tradesOnly || decision.action != strategy::Action::none) && matches(decision, m_search);
                     });
        m_model->setRows(found);
    } else {
        m_model->setRows(snapshot.decisions);
    }
    showSelected();
}

void DecisionPanel::select(domain::Timestamp at)
{
    for (int i = 0; i < m_model->rowCount(); ++i) { // newest first
        const auto &decision = m_model->row(i);
        if (decision.at > at || decision.action == strategy::Action::none)
            continue;
        const auto index = m_table->sorted().mapFromSource(m_model->index(i, 0));
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
        return;
    }
}

/// The selected decision, or the newest when none is selected.
void DecisionPanel::showSelected()
{
    const auto selected = m_table->selectionModel()->selectedRows();
    if (!selected.isEmpty())
        m_detail->set(m_model->row(m_table->sorted().mapToSource(selected.front()).row()), m_instrument);
    else if (m_model->rowCount() > 0)
        m_detail->set(m_model->row(0), m_instrument);
    else
        m_detail->set(std::nullopt, m_instrument);
}

void DecisionPanel::setLook(const Look &look)
{
    m_model->setLook(look);
    m_table->setLook(look);
    m_detail->setLook(look);
}

} // namespace ballast::ui

#include "moc_decision_panel.cpp"
