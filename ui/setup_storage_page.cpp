// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"
#include "ui/setup_page.h"
#include "ui/setup_text.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ballast::ui {

namespace {

constexpr int shortestPassphrase = 10; ///< of a sealed file, as the key store refuses less

class StoragePage final : public SetupPage
{
    Q_OBJECT

public:
    StoragePage(SetupDraft &shared, SetupService &asked, QWidget *parent)
        : SetupPage(shared, asked, parent), m_store(new QRadioButton(tr("The desktop's key store"), this)),
          m_file(new QRadioButton(tr("A sealed file"), this)), m_storeSays(paragraph({}, "muted")), m_path(new QLineEdit(this)),
          m_passphrase(secretField(tr("Passphrase"), this)), m_again(secretField(tr("Passphrase again"), this)),
          m_fileSays(paragraph({}, "muted"))
    {
        m_store->setObjectName(QStringLiteral("setupStore"));
        m_file->setObjectName(QStringLiteral("setupFile"));
        m_path->setObjectName(QStringLiteral("setupPath"));
        m_passphrase->setObjectName(QStringLiteral("setupPassphrase"));
        m_again->setObjectName(QStringLiteral("setupPassphraseAgain"));
        m_path->setText(asked.usualSealedFile());
        m_path->setAccessibleName(tr("Path of the sealed file"));
        for (auto *choice : {m_store, m_file})
            choice->setFont(fontFor(Type::strong));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(space::medium);
        column->addWidget(
            paragraph(tr("The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a "
                         "report."),
                      "muted"));
        column->addWidget(m_store);
        column->addWidget(m_storeSays);
        column->addWidget(m_file);
        column->addWidget(
            paragraph(tr("For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, "
                         "you neither. It is asked for at each start of a session."),
                      "muted"));
        auto *form = new QFormLayout;
        auto *row = new QHBoxLayout;
        auto *browse = new QPushButton(tr("Choose\u2026"), this);
        row->addWidget(m_path, 1);
        row->addWidget(browse);
        form->addRow(tr("File"), row);
        form->addRow(tr("Passphrase"), m_passphrase);
        form->addRow(tr("Once more"), m_again);
        column->addLayout(form);
        column->addWidget(m_fileSays);
        column->addStretch();
        m_file->setChecked(true);
        connect(m_store, &QRadioButton::toggled, this, [this] { changed(); });
        for (auto *field : {m_path, m_passphrase, m_again})
            connect(field, &QLineEdit::textChanged, this, [this] { changed(); });
        connect(browse, &QPushButton::clicked, this, [this] {
            const auto chosen =
                QFileDialog::getSaveFileName(this, tr("Sealed file"), m_path->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
            if (!chosen.isEmpty())
                m_path->setText(chosen);
        });
    }

    [[nodiscard]] QString title() const override { return tr("Where the keys are kept"); }
    [[nodiscard]] bool isComplete() const override
    {
        return m_store->isChecked() ? m_storeRuns : !m_path->text().trimmed().isEmpty() && problem().isEmpty();
    }
    void enter() override
    {
        if (m_asked)
            return;
        m_asked = true;
        m_store->setEnabled(false);
        m_storeSays->setText(tr("Looking for a key store\u2026"));
        service().askKeyStore(this, [this](const tl::expected<void, domain::Error> &runs) {
            m_storeRuns = runs.has_value();
            m_store->setEnabled(m_storeRuns);
            m_store->setChecked(m_storeRuns && m_passphrase->text().isEmpty());
            m_storeSays->setText(m_storeRuns ? tr("Unlocked with your login; Secret Service or KWallet.") : errorText(runs.error()));
            changed();
        });
    }

private:
    /// What is wrong with path and passphrase; empty when nothing is.
    [[nodiscard]] QString problem() const
    {
        if (m_passphrase->text().size() < shortestPassphrase)
            return tr("The passphrase needs at least %1 characters.").arg(shortestPassphrase);
        return m_passphrase->text() == m_again->text() ? QString() : tr("The two passphrases differ.");
    }
    void changed()
    {
        const bool file = m_file->isChecked();
        for (auto *field : {m_path, m_passphrase, m_again})
            field->setEnabled(file);
        m_fileSays->setText(file && !m_passphrase->text().isEmpty() ? problem() : QString());
        setRole(*m_fileSays, "caution");
        auto &keys = draft().result.keys;
        keys = file ? KeyPlace{m_path->text().trimmed(), TypedSecret(m_passphrase->text().toUtf8())} : KeyPlace{};
        Q_EMIT completeChanged();
    }

    QRadioButton *m_store, *m_file;
    QLabel *m_storeSays;
    QLineEdit *m_path, *m_passphrase, *m_again;
    QLabel *m_fileSays;
    bool m_asked = false, m_storeRuns = false;
};

} // namespace

SetupPage *newStoragePage(SetupDraft &draft, SetupService &service, QWidget *parent) { return new StoragePage(draft, service, parent); }

} // namespace ballast::ui

#include "setup_storage_page.moc"
