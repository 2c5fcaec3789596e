// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup_wizard.h"

#include "ui/core_text.h"
#include "ui/setup_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

constexpr QSize usual(860, 640);
constexpr int stepsWidth = 196;

} // namespace

SetupWizard::SetupWizard(SetupService &service, SessionControl *sessions, const Look &look, QWidget *parent)
    : QDialog(parent), m_service(service), m_look(look), m_stack(new QStackedWidget(this)), m_title(heading({}, this)),
      m_problem(paragraph({}, "alarm")), m_back(new QPushButton(tr("&Back"), this)), m_next(primaryButton(tr("&Next"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("setupWizard"));
    setWindowTitle(tr("Set up an account"));
    resize(usual);
    m_pages = {newPlacePage(m_draft, service, this),
               newKeyPage(domain::KeyUse::watchProtected, m_draft, service, this),
               newKeyPage(domain::KeyUse::trade, m_draft, service, this),
               newAccountsPage(m_draft, service, this),
               newKeyPage(domain::KeyUse::transfer, m_draft, service, this),
               newLimitsPage(m_draft, service, this),
               newEconomicsPage(m_draft, service, this),
               newStoragePage(m_draft, service, this),
               newModePage(m_draft, service, sessions, this)};

    auto *steps = new QWidget(this);
    steps->setProperty("role", QStringLiteral("steps"));
    steps->setAttribute(Qt::WA_StyledBackground);
    steps->setFixedWidth(stepsWidth);
    auto *list = new QVBoxLayout(steps);
    list->setContentsMargins(space::large, space::large, space::medium, space::large);
    list->setSpacing(space::medium);
    for (auto *page : m_pages) {
        page->setLook(m_look);
        m_stack->addWidget(page);
        auto *label = new QLabel(steps);
        label->setWordWrap(true);
        m_steps.push_back(label);
        list->addWidget(label);
        connect(page, &SetupPage::completeChanged, this, &SetupWizard::refresh);
    }
    list->addStretch();

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_next->setObjectName(QStringLiteral("setupNext"));
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::large, space::large, space::large, space::large);
    right->setSpacing(space::medium);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    right->addWidget(m_problem);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(steps);
    row->addLayout(right, 1);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (step() + 1 < int(m_pages.size()))
            go(step() + 1);
        else
            finish();
    });
    go(0);
}

int SetupWizard::step() const { return m_stack->currentIndex(); }

void SetupWizard::go(int step)
{
    m_problem->clear();
    m_stack->setCurrentIndex(step);
    m_pages[std::size_t(step)]->enter();
    refresh();
    m_stack->currentWidget()->setFocus();
}

void SetupWizard::refresh()
{
    const int now = step(), last = int(m_pages.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const auto *page = m_pages[std::size_t(i)];
        auto *label = m_steps[std::size_t(i)];
        const QString mark = i < now ? markText(Mark::good) : QString::number(i + 1);
        label->setText(mark + QStringLiteral("  ") + page->title());
        label->setFont(fontFor(i == now ? Type::strong : Type::body));
        setRole(*label, i == now ? "body" : i < now ? "muted" : "faint");
    }
    m_title->setText(m_pages[std::size_t(now)]->title());
    m_back->setEnabled(now > 0 && !m_keeping);
    m_next->setText(now < last ? tr("&Next") : tr("&Finish"));
    m_next->setEnabled(m_pages[std::size_t(now)]->isComplete() && !m_keeping);
    m_next->setDefault(m_next->isEnabled());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void SetupWizard::finish()
{
    m_keeping = true;
    refresh();
    m_service.keep(m_draft.result, this, [this](const tl::expected<QString, domain::Error> &account) {
        m_keeping = false;
        if (!account) {
            m_problem->setText(errorText(account.error()));
            return refresh();
        }
        SessionWish wish;
        wish.mode = m_draft.firstMode.value_or(engine::Mode::demo);
        wish.account = *account;
        wish.passphrase = m_draft.result.keys.passphrase;
        Q_EMIT accountKept(wish, m_draft.firstMode.has_value());
        accept();
    });
}

} // namespace ballast::ui

#include "moc_setup_page.cpp"
#include "moc_setup_wizard.cpp"
