// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_dialog.h"

#include "ui/dialog_parts.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ballast::ui {

namespace {

struct Part
{
    const char *name, *licence;
};
/// Libraries and fonts that the program is linked with or shows, with their licences.
constexpr std::array partsUsed{Part{"Qt 6", "LGPL-3.0 / GPL-3.0 (Qt Charts: GPL-3.0)"},
                               Part{"SQLite", "public domain"},
                               Part{"simdjson", "Apache-2.0"},
                               Part{"tl::expected", "CC0-1.0"},
                               Part{"OpenSSL", "Apache-2.0"},
                               Part{"libsodium", "ISC"},
                               Part{"QtKeychain", "BSD-3-Clause"},
                               Part{"zlib, QuaZip", "Zlib, LGPL-2.1"},
                               Part{"Roboto, DejaVu", "Apache-2.0, Bitstream Vera"}};

} // namespace

void showAbout(QWidget &parent)
{
    auto *page = new QDialog(&parent);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setObjectName(QStringLiteral("about"));
    page->setWindowTitle(tr("About Ballast"));
    auto *column = dialogColumn(*page);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(80, 80));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    auto *name = heading(tr("Ballast %1").arg(QApplication::applicationVersion()).trimmed());
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    QStringList built{tr("Qt %1").arg(QString::fromLatin1(qVersion()))};
    if (const auto commit = qApp->property("commit").toString(); !commit.isEmpty())
        built.prepend(tr("Commit %1").arg(commit));
    auto *commit = paragraph(built.join(QStringLiteral("  \u00b7  ")), "muted");
    commit->setAlignment(Qt::AlignCenter);
    commit->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(commit);
    auto *text = paragraph(tr("Keeps a measured hedge beside leveraged Ethereum positions.\n"
                              "Free software under the GNU General Public License, version 3 or later. No warranty."),
                           "body", 460);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    for (const auto &part : partsUsed) {
        const int row = grid->rowCount();
        auto *licence = new QLabel(QString::fromLatin1(part.licence));
        licence->setProperty("role", QStringLiteral("muted"));
        grid->addWidget(new QLabel(QString::fromLatin1(part.name)), row, 0);
        grid->addWidget(licence, row, 1);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
    buttons->addButton(tr("About Qt"), QDialogButtonBox::HelpRole);
    QObject::connect(buttons, &QDialogButtonBox::helpRequested, qApp, &QApplication::aboutQt);
    QObject::connect(buttons, &QDialogButtonBox::rejected, page, &QDialog::close);
    column->addWidget(buttons);
    fitHeight(*page);
    page->open();
}

} // namespace ballast::ui
