// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_panel.h"

#include "ui/report_words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr int margin = space::large;
constexpr double widest = 1.6; ///< pixels a point: pages do not grow beyond what reads well

QString monthName(ReportMonth month)
{
    const auto year = QString::number(month.first);
    return month.second == 0 ? ReportPanel::tr("The year %1").arg(year)
                             : QLocale().standaloneMonthName(month.second) + QLatin1Char(' ') + year;
}

/// A sentence of a label with a control that it names.
QLabel *labelFor(const QString &text, QWidget *control, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(control);
    label->setProperty("role", QStringLiteral("muted"));
    return label;
}

} // namespace

// --- the pages ---

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
}

void PageView::set(ReportPages pages)
{
    m_pages = std::move(pages);
    measure();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PageView::setLook(const Look &look)
{
    m_look = look;
    viewport()->update();
}

double PageView::scale() const { return std::clamp((viewport()->width() - 2 * margin) / ReportPages::pageSize().width(), 0.4, widest); }

void PageView::measure()
{
    const double page = ReportPages::pageSize().height() * scale() + margin;
    const int whole = int(std::ceil(page * pages())) + margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

void PageView::resizeEvent(QResizeEvent *)
{
    // The same place of the report stays in sight.
    auto *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    measure();
    bar->setValue(int(std::lround(share * bar->maximum())));
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.tokens.window);
    if (!m_pages)
        return;
    const auto size = ReportPages::pageSize() * scale();
    const double x = (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < pages(); ++page) {
        const double y = margin + page * (size.height() + margin) - verticalScrollBar()->value();
        if (y + size.height() < 0 || y > viewport()->height())
            continue;
        const QRectF paper(x, y, size.width(), size.height());
        painter.fillRect(paper, Qt::white);
        painter.setPen(m_look.tokens.border);
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
    }
}

// --- the panel ---

ReportPanel::ReportPanel(QWidget *parent)
    : Panel(parent), m_month(new QComboBox(this)), m_zone(new QComboBox(this)), m_format(new QComboBox(this)),
      m_reload(new QPushButton(tr("Make it anew"), this)), m_save(new QPushButton(tr("Save \u2026"), this)), m_result(new QLabel(this)),
      m_state(new QLabel(this)), m_places(new QStackedWidget(this)), m_preview(new PageView(this))
{
    setAccessibleName(tr("Monthly report"));
    build();
    say(tr("There is no database to report of in this session."));
}

void ReportPanel::build()
{
    m_month->setObjectName(QStringLiteral("reportMonth"));
    m_month->setAccessibleName(tr("Month"));
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_zone->setObjectName(QStringLiteral("reportZone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setToolTip(tr("Whose month it is, and the times of the report. The files for machines are in UTC always."));
    m_zone->addItem(QStringLiteral("UTC"));
    if (const auto local = QString::fromLatin1(QTimeZone::systemTimeZoneId()); !local.isEmpty() && local != QStringLiteral("UTC"))
        m_zone->addItem(local);
    m_zone->setEditable(true);
    m_zone->setMinimumContentsLength(16);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const auto &[format, name] : {std::pair(ReportFormat::pdf, tr("PDF")), std::pair(ReportFormat::html, tr("HTML page")),
                                       std::pair(ReportFormat::xlsx, tr("Workbook (XLSX)")), std::pair(ReportFormat::csv, tr("CSV files")),
                                       std::pair(ReportFormat::json, tr("JSON")), std::pair(ReportFormat::koinly, tr("Koinly (CSV)")),
                                       std::pair(ReportFormat::coinTracking, tr("CoinTracking (CSV)"))})
        m_format->addItem(name, int(format));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_reload->setObjectName(QStringLiteral("makeReport"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::small, space::medium, space::small);
    top->setSpacing(space::small);
    for (const auto &[text, box] : {std::pair(tr("Month"), m_month), std::pair(tr("Time zone"), m_zone)}) {
        top->addWidget(labelFor(text, box, this));
        top->addWidget(box);
    }
    top->addWidget(m_reload);
    top->addStretch(1);
    top->addWidget(labelFor(tr("Format"), m_format, this));
    top->addWidget(m_format);
    top->addWidget(m_save);
    m_result->setProperty("role", QStringLiteral("muted"));
    m_result->setWordWrap(true);
    m_result->setContentsMargins(space::medium, 0, space::medium, space::small);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setWordWrap(true);
    m_state->setProperty("role", QStringLiteral("muted"));
    m_places->addWidget(m_state);
    m_places->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_result);
    column->addWidget(m_places, 1);
    connect(m_month, &QComboBox::currentIndexChanged, this, &ReportPanel::make);
    connect(m_zone, &QComboBox::textActivated, this, &ReportPanel::reload);
    connect(m_reload, &QPushButton::clicked, this, &ReportPanel::reload);
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::save);
    m_choose = [this](const QString &suggested, ReportFormat format) {
        if (format == ReportFormat::csv) {
            const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the CSV files"), QFileInfo(suggested).path());
            return folder.isEmpty() ? folder : QDir(folder).filePath(QFileInfo(suggested).fileName());
        }
        return QFileDialog::getSaveFileName(this, tr("Save the report"), suggested);
    };
}

QString ReportPanel::zone() const { return m_zone->currentText().trimmed(); }
ReportFormat ReportPanel::format() const { return ReportFormat(m_format->currentData().toInt()); }
QString ReportPanel::state() const { return m_places->currentWidget() == m_state ? m_state->text() : QString(); }
QString ReportPanel::result() const { return m_result->isHidden() ? QString() : m_result->text(); }

void ReportPanel::setSource(std::shared_ptr<ReportSource> source)
{
    m_source = std::move(source);
    m_askedAt = {};
    if (m_source)
        say(tr("The report is made when it is first looked at \u2026"));
    if (isVisible() && m_now.isSet())
        reload();
}

void ReportPanel::show(const engine::Snapshot &snapshot)
{
    m_now = snapshot.at;
    if (m_source && isVisible() && !m_askedAt.isSet())
        reload();
}

void ReportPanel::setLook(const Look &look) { m_preview->setLook(look); }

void ReportPanel::say(const QString &text)
{
    m_state->setText(text);
    m_places->setCurrentWidget(m_state);
    reflect();
}

void ReportPanel::reflect()
{
    m_save->setEnabled(m_report && !m_busy);
    m_reload->setEnabled(m_source && !m_busy);
    m_month->setEnabled(m_source && m_month->count() > 0);
}

void ReportPanel::reload()
{
    if (!m_source || m_busy)
        return;
    m_askedAt = m_now.isSet() ? m_now : domain::Timestamp{1};
    m_busy = true;
    reflect();
    m_source->months(zone(), [panel = QPointer(this)](tl::expected<std::vector<ReportMonth>, domain::Error> months) {
        if (panel)
            panel->takeMonths(std::move(months));
    });
}

void ReportPanel::takeMonths(tl::expected<std::vector<ReportMonth>, domain::Error> months)
{
    m_busy = false;
    if (!months || months->empty()) {
        m_report.reset();
        return say(months ? tr("Nothing has been recorded yet. Let a session run for some minutes.")
                          : QString::fromStdString(months.error().message()));
    }
    const auto before = m_month->currentData();
    {
        const QSignalBlocker quiet(m_month);
        m_month->clear();
        for (const auto &month : *months)
            m_month->addItem(monthName(month), QPoint(month.first, month.second));
        for (int first = months->front().first; first >= months->back().first; --first)
            m_month->addItem(monthName({first, 0}), QPoint(first, 0));
        m_month->setCurrentIndex(std::max(0, m_month->findData(before)));
    }
    make();
}

void ReportPanel::make()
{
    if (!m_source || m_month->currentIndex() < 0)
        return;
    const auto month = m_month->currentData().toPoint();
    if (!m_report)
        say(tr("Reading the month \u2026"));
    m_busy = true;
    reflect();
    m_source->make(
        {month.x(), month.y()}, zone(),
        [panel = QPointer(this), wanted = ++m_wanted](tl::expected<std::shared_ptr<const report::MonthlyReport>, domain::Error> report) {
            if (panel && panel->m_wanted == wanted)
                panel->take(std::move(report));
        });
}

void ReportPanel::take(tl::expected<std::shared_ptr<const report::MonthlyReport>, domain::Error> report)
{
    m_busy = false;
    m_result->hide();
    if (!report) {
        m_report.reset();
        return say(QString::fromStdString(report.error().message()));
    }
    m_report = *std::move(report);
    const auto text = reportText();
    m_preview->set(ReportPages(report::documentOf(*m_report, text), text));
    m_places->setCurrentWidget(m_preview);
    reflect();
}

void ReportPanel::save()
{
    if (!m_report || !m_source || m_busy)
        return;
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = m_choose(QDir(folder).filePath(m_source->fileName(m_report->period, format())), format());
    if (path.isEmpty())
        return;
    m_busy = true;
    reflect();
    m_source->write(m_report, format(), path, reportText(), [panel = QPointer(this)](tl::expected<QStringList, domain::Error> written) {
        if (!panel)
            return;
        panel->m_busy = false;
        panel->m_result->setText(!written               ? QString::fromStdString(written.error().message())
                                 : written->size() == 1 ? tr("Saved as %1").arg(QDir::toNativeSeparators(written->front()))
                                                        : tr("%n file(s) saved in %1", nullptr, int(written->size()))
                                                              .arg(QDir::toNativeSeparators(QFileInfo(written->front()).path())));
        panel->m_result->show();
        panel->reflect();
    });
}

} // namespace ballast::ui

#include "moc_report_panel.cpp"
