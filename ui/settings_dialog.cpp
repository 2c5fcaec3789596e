// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "ui/dialog_parts.h"
#include "ui/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <functional>

namespace ballast::ui {

namespace {

constexpr int scaleStep = 10;

/// A combo box of choices of an enumeration, by their names.
template<typename Choice>
QComboBox *choiceBox(QWidget *parent, const char *name, std::initializer_list<std::pair<QString, Choice>> choices, Choice now,
                     std::function<void(Choice)> set)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    for (const auto &[text, choice] : choices)
        box->addItem(text, int(choice));
    box->setCurrentIndex(box->findData(int(now)));
    QObject::connect(box, &QComboBox::activated, parent, [box, set = std::move(set)] { set(Choice(box->currentData().toInt())); });
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const QString &dataFolder, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_dataFolder(dataFolder)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settings"));
    setMinimumWidth(560);
    build();
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    auto *column = dialogColumn(*this);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    column->addLayout(form);

    auto *language = new QComboBox(this);
    language->setObjectName(QStringLiteral("settingsLanguage"));
    language->addItem(tr("As the system"), QString());
    for (const auto &entry : languages())
        language->addItem(QString::fromUtf8(entry.nativeName), QString::fromLatin1(entry.code));
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.setLanguage(language->currentData().toString());
        Q_EMIT languageChanged();
    });
    form->addRow(tr("Language"), language);

    form->addRow(tr("Theme"), choiceBox<ThemeName>(this, "settingsTheme", {{tr("Dark"), ThemeName::dark}, {tr("Light"), ThemeName::light}},
                                                   m_settings.theme(), [this](ThemeName theme) {
                                                       m_settings.setTheme(theme);
                                                       Q_EMIT lookChanged();
                                                   }));
    form->addRow(tr("Gain and loss"), choiceBox<GainColours>(this, "settingsGain",
                                                             {{tr("Green and red"), GainColours::greenGain},
                                                              {tr("Red and green"), GainColours::redGain},
                                                              {tr("Blue and orange (colour-blind safe)"), GainColours::blueGain}},
                                                             m_settings.gainColours(), [this](GainColours colours) {
                                                                 m_settings.setGainColours(colours);
                                                                 Q_EMIT lookChanged();
                                                             }));
    form->addRow(tr("Times"),
                 choiceBox<Zone>(this, "settingsZone", {{tr("UTC, as exchanges use it"), Zone::utc}, {tr("Local"), Zone::local}},
                                 m_settings.zone(), [this](Zone zone) {
                                     m_settings.setZone(zone);
                                     Q_EMIT lookChanged();
                                 }));

    auto *scale = new QSlider(Qt::Horizontal, this);
    scale->setObjectName(QStringLiteral("settingsScale"));
    scale->setAccessibleName(tr("Scale"));
    scale->setRange(smallestScale / scaleStep, largestScale / scaleStep);
    scale->setValue(m_settings.scalePercent() / scaleStep);
    auto *percent = new QLabel(this);
    percent->setMinimumWidth(52);
    percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto showScale = [percent, scale] { percent->setText(tr("%1 %").arg(scale->value() * scaleStep)); };
    showScale();
    connect(scale, &QSlider::valueChanged, this, [this, scale, showScale] {
        showScale();
        m_settings.setScalePercent(scale->value() * scaleStep);
    });
    auto *scaleRow = new QHBoxLayout;
    scaleRow->addWidget(scale, 1);
    scaleRow->addWidget(percent);
    form->addRow(tr("Scale"), scaleRow);
    form->addRow(QString(), paragraph(tr("On top of the screen's own scale; takes effect at the next start."), "muted", 320));

    auto *refresh = new QComboBox(this);
    refresh->setObjectName(QStringLiteral("settingsRefresh"));
    for (const int count : refreshChoices)
        refresh->addItem(tr("%1 times a second").arg(count), count);
    refresh->setCurrentIndex(refresh->findData(m_settings.refreshesPerSecond()));
    connect(refresh, &QComboBox::activated, this, [this, refresh] {
        m_settings.setRefreshesPerSecond(refresh->currentData().toInt());
        Q_EMIT refreshChanged();
    });
    form->addRow(tr("Figures refresh"), refresh);

    auto *confirm = new QCheckBox(tr("Before a preset or a parameter set replaces values"), this);
    confirm->setObjectName(QStringLiteral("settingsConfirm"));
    confirm->setChecked(m_settings.confirmsSets());
    connect(confirm, &QCheckBox::toggled, this, [this](bool on) { m_settings.setConfirmsSets(on); });
    form->addRow(tr("Confirm"), confirm);
    form->addRow(QString(), paragraph(tr("Real trading and flattening are always confirmed."), "muted", 320));

    if (!m_dataFolder.isEmpty()) {
        auto *folder = paragraph(m_dataFolder, "body", 260);
        folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *open = new QPushButton(tr("Open"), this);
        connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder)); });
        auto *row = new QHBoxLayout;
        row->addWidget(folder, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        form->addRow(tr("Data folder"), row);
        form->addRow(QString(), paragraph(tr("History, orders and decisions; never a key."), "muted", 320));
    }
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    fitHeight(*this);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_rebuilding)
        return;
    m_rebuilding = true; // a change of language comes in more than one event
    QTimer::singleShot(0, this, [this] {
        m_rebuilding = false;
        if (auto *old = layout()) {
            clear(*old);
            delete old;
        }
        build();
        QTimer::singleShot(0, this, [this] { fitHeight(*this); }); // once the new texts have their style
    });
}

} // namespace ballast::ui

#include "moc_settings_dialog.cpp"
