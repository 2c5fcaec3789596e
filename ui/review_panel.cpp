// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_panel.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/review_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

constexpr auto reloadAfter = std::chrono::hours(1); ///< of the market: figures that old are made anew when they are looked at

QLabel *newLabel(Type type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontFor(type));
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPanel::ReviewPanel(IntentSink send, QWidget *parent)
    : Panel(parent), m_send(std::move(send)), m_pages(new QStackedWidget(this)), m_state(newLabel(Type::body, this)),
      m_words(newLabel(Type::strong, this)), m_due(newLabel(Type::body, this)), m_again(new QPushButton(tr("Try again"), this)),
      m_reload(new QPushButton(tr("Make it anew"), this)), m_sign(new QPushButton(tr("Sign this review"), this)),
      m_figures(new ReportArea(tr("Review"), this))
{
    setAccessibleName(tr("Review"));
    build();
    say(tr("There is no database to review in this session."), false);
}

void ReviewPanel::build()
{
    auto *empty = new QWidget(m_pages);
    auto *middle = new QVBoxLayout(empty);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setProperty("role", QStringLiteral("muted"));
    middle->addStretch();
    middle->addWidget(m_state);
    middle->addWidget(m_again, 0, Qt::AlignHCenter);
    middle->addStretch();

    auto *page = new QWidget(m_pages);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::hair);
    lines->addWidget(m_words);
    lines->addWidget(m_due);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::small, space::medium, space::small);
    top->addLayout(lines, 1);
    top->addWidget(m_reload, 0, Qt::AlignTop);

    auto *checks = new QWidget(page);
    checks->setProperty("role", QStringLiteral("panel"));
    m_checkColumn = new QVBoxLayout(checks);
    m_checkColumn->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    m_checkColumn->setSpacing(space::tight);
    auto *title = newLabel(Type::strong, checks);
    title->setText(tr("Before you sign"));
    m_checkColumn->addWidget(title);
    m_checkColumn->addWidget(m_sign); // it has a place before there is anything to sign
    m_sign->setObjectName(QStringLiteral("signReview"));
    m_sign->setToolTip(tr("Written into the audit trail, with the time. Nothing else changes."));
    checks->setMinimumWidth(280);
    checks->setMaximumWidth(560);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_figures, 1);
    body->addWidget(checks);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(body, 1);

    m_pages->addWidget(empty);
    m_pages->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    connect(m_again, &QPushButton::clicked, this, &ReviewPanel::reload);
    connect(m_reload, &QPushButton::clicked, this, &ReviewPanel::reload);
    connect(m_sign, &QPushButton::clicked, this, &ReviewPanel::sign);
}

QString ReviewPanel::state() const { return m_pages->currentIndex() == int(Page::state) ? m_state->text() : QString(); }

void ReviewPanel::setSource(std::shared_ptr<ReviewSource> source)
{
    m_source = std::move(source);
    m_asked = false;
    if (m_source)
        say(tr("The review is made when it is first looked at \u2026"), false);
    if (isVisible() && m_now.isSet())
        reload();
}

void ReviewPanel::show(const engine::Snapshot &snapshot)
{
    m_now = snapshot.at;
    const bool pairsChanged = m_pairs.size() != snapshot.pairs.size();
    m_pairs = snapshot.pairs;
    if (m_source && isVisible() && (!m_askedAt.isSet() || m_now - m_askedAt > reloadAfter))
        reload();
    else if (pairsChanged && m_review)
        refresh();
}

void ReviewPanel::reload()
{
    if (!m_source || m_asked)
        return;
    m_asked = true;
    m_askedAt = m_now;
    m_reload->setEnabled(false);
    if (!m_review)
        say(tr("Reading the history, and replaying it without your overrides \u2026"), false);
    m_source->review(m_now, [panel = QPointer(this)](tl::expected<evaluate::Review, domain::Error> review) {
        if (panel)
            panel->take(std::move(review));
    });
}

void ReviewPanel::take(tl::expected<evaluate::Review, domain::Error> review)
{
    m_asked = false;
    m_reload->setEnabled(true);
    if (!review) {
        m_review.reset();
        return say(errorText(review.error()), true);
    }
    m_review = *std::move(review);
    m_signed = false;
    m_pages->setCurrentIndex(int(Page::figures));
    rebuildChecks();
    refresh();
}

void ReviewPanel::say(const QString &text, bool again)
{
    m_state->setText(text);
    m_again->setVisible(again);
    m_pages->setCurrentIndex(int(Page::state));
}

void ReviewPanel::refresh()
{
    if (!m_review)
        return;
    const auto &weekly = m_review->weekly;
    m_words->setText(weekInWords(weekly, m_look.zone));
    const QString since =
        weekly.signedAt.isSet() ? tr("Last signed %1.").arg(format::dateTime(weekly.signedAt, m_look.zone).left(16)) : tr("Never signed.");
    m_due->setText(m_signed       ? tr("Signed just now. The next review is due in a week.")
                   : weekly.isDue ? since + QLatin1Char(' ') + tr("A review is due.")
                                  : since);
    m_due->setProperty("role", weekly.isDue && !m_signed ? QStringLiteral("caution") : QStringLiteral("muted"));
    QPalette palette = m_due->palette();
    palette.setColor(QPalette::WindowText, weekly.isDue && !m_signed ? m_look.tokens.caution : m_look.tokens.muted);
    m_due->setPalette(palette);
    m_figures->view().set(reviewTables(*m_review, m_pairs, m_look.zone));
}

void ReviewPanel::rebuildChecks()
{
    while (m_checkColumn->count() > 1) {
        auto *item = m_checkColumn->takeAt(1);
        if (item->widget() && item->widget() != m_sign)
            item->widget()->deleteLater();
        delete item;
    }
    m_checks.clear();
    for (const auto &line : checkLines(m_review->weekly)) {
        auto *box = new QCheckBox(line.text, this);
        box->setChecked(line.isFine); // what the figures already say; the rest is for the trader to judge
        box->setToolTip(line.detail);
        auto *detail = newLabel(Type::caption, this);
        detail->setText((line.isFine ? QString() : tr("look: ")) + line.detail);
        detail->setProperty("role", QStringLiteral("muted"));
        detail->setIndent(space::large + space::small);
        m_checkColumn->addWidget(box);
        m_checkColumn->addWidget(detail);
        m_checks.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ReviewPanel::reflectSigning);
    }
    m_checkColumn->addStretch();
    m_checkColumn->addWidget(m_sign);
    reflectSigning();
}

void ReviewPanel::reflectSigning()
{
    const bool all = std::ranges::all_of(m_checks, [](const QCheckBox *box) { return box->isChecked(); });
    m_sign->setEnabled(all && !m_signed && m_review);
    m_sign->setText(m_signed ? tr("Signed") : tr("Sign this review"));
}

void ReviewPanel::sign()
{
    if (!m_review || m_signed)
        return;
    m_signed = true;
    m_send(engine::SignReview{domain::Label(m_review->weekly.week)});
    reflectSigning();
    refresh();
}

void ReviewPanel::setLook(const Look &look)
{
    m_look = look;
    m_figures->view().setLook(look);
    refresh();
}

} // namespace ballast::ui

#include "moc_review_panel.cpp"
