// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirm_flatten.h"

#include "ui/dialog_parts.h"
#include "ui/format.h"
#include "ui/hold_button.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ballast::ui {

namespace {

QString whatHappens(const engine::Snapshot &snapshot)
{
    const auto &instrument = snapshot.hedgeInstrument;
    const double hedge = snapshot.exposure.hedgeDelta;
    if (!(std::fabs(hedge) > 0))
        return QObject::tr("Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.");
    return QObject::tr(
               "Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed "
               "at the market.")
        .arg(format::quantity(hedge, instrument.lotSize.toDouble(), format::Sign::always), format::text(instrument.base),
             format::money(std::fabs(hedge) * snapshot.market.mark, instrument.quote));
}

QString whatDoesNot(const engine::Snapshot &snapshot)
{
    const auto &instrument = snapshot.hedgeInstrument;
    return QObject::tr("It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.")
        .arg(format::quantity(snapshot.exposure.protectedDelta, instrument.lotSize.toDouble(), format::Sign::always),
             format::text(instrument.base));
}

} // namespace

bool askToFlatten(QWidget &parent, const engine::Snapshot &snapshot, const Look &look)
{
    QDialog dialog(&parent);
    dialog.setObjectName(QStringLiteral("confirmFlatten"));
    dialog.setWindowTitle(QObject::tr("Flatten the hedge"));
    auto *column = dialogColumn(dialog);
    column->addWidget(paragraph(whatHappens(snapshot), "body"));
    column->addWidget(paragraph(whatDoesNot(snapshot), "muted"));
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(QObject::tr("Keep the hedge"), &dialog);
    auto *hold = new HoldButton(QObject::tr("Hold to flatten"), look, &dialog);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(hold);
    column->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(hold, &HoldButton::held, &dialog, &QDialog::accept);
    cancel->setDefault(true);
    cancel->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ballast::ui
