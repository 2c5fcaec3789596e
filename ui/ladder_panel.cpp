// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder_panel.h"

#include "ui/format.h"
#include "ui/paint.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr double titleHeight = 24, headHeight = 18, edge = 12, axisWidth = 62, tagRoom = 164, gap = 6;
constexpr double leastRowForWords = 12.5;

} // namespace

LadderPicture ladderPicture(const engine::Snapshot &snapshot)
{
    LadderPicture picture;
    picture.tick = snapshot.hedgeInstrument.tickSize.toDouble();
    picture.currency = format::text(snapshot.hedgeInstrument.quote);
    const double mark = snapshot.market.mark;
    if (!snapshot.scenarios || !std::isfinite(mark))
        return picture;
    const auto &ladder = snapshot.scenarios->ladder;
    for (auto rung = ladder.rungs.rbegin(); rung != ladder.rungs.rend(); ++rung) {
        picture.rows.push_back({mark * (1 + rung->move), rung->move, rung->protectedEquity, rung->hedgeEquity, rung->protectedDead,
                                rung->hedgeDead, rung->hedgeDeleveraged, rung->marginToMove, rung->inTime});
        picture.most = std::max({picture.most, rung->protectedEquity, rung->hedgeEquity});
    }
    const auto add = [&](double price, const QString &label, QColor Tokens::*colour, Qt::PenStyle pen) {
        if (std::isfinite(price) && price > 0)
            picture.levels.push_back({price, label, colour, pen});
    };
    for (const auto &row : snapshot.positions) {
        if (row.symbol != snapshot.hedgeInstrument.symbol)
            continue;
        const bool ofProtected = row.role == domain::AccountRole::protectedAccount;
        if (ofProtected)
            add(row.entry, LadderPanel::tr("Entry"), &Tokens::muted, Qt::DashLine);
        add(row.liquidationPrice, ofProtected ? LadderPanel::tr("Protected dies") : LadderPanel::tr("Hedge dies"), &Tokens::alarm,
            Qt::DashLine);
    }
    // The bridge: the rung nearest to the mark at which margin has to be there, on either side.
    for (const int side : {-1, 1}) {
        const LadderPicture::Row *nearest = nullptr;
        for (const auto &row : picture.rows) {
            if (row.move * side > 0 && row.marginToMove > 0 && (!nearest || std::fabs(row.move) < std::fabs(nearest->move)))
                nearest = &row;
        }
        if (nearest)
            add(nearest->price, LadderPanel::tr("Move %1 by").arg(format::number(nearest->marginToMove, 0)), &Tokens::caution, Qt::DotLine);
    }
    add(mark, LadderPanel::tr("Mark"), &Tokens::accent, Qt::SolidLine);
    std::stable_sort(picture.levels.begin(), picture.levels.end(), [](const auto &a, const auto &b) { return a.price > b.price; });
    return picture;
}

QString plainText(const LadderPicture &picture)
{
    if (picture.empty())
        return LadderPanel::tr("Who dies first: not worked out yet");
    const auto mark =
        std::find_if(picture.levels.begin(), picture.levels.end(), [](const auto &level) { return level.pen == Qt::SolidLine; });
    QStringList lines;
    for (const auto &level : picture.levels) {
        QString line = level.label + QLatin1Char(' ') + format::price(level.price, picture.tick);
        if (mark != picture.levels.end() && level.price != mark->price)
            line += QStringLiteral(" (%1)").arg(format::percent(level.price / mark->price - 1, 1, format::Sign::always));
        lines << line;
    }
    return lines.join(QStringLiteral("; "));
}

LadderPanel::LadderPanel(QWidget *parent) : Panel(parent)
{
    setObjectName(QStringLiteral("ladderPicture"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
}

void LadderPanel::show(const engine::Snapshot &snapshot)
{
    auto picture = ladderPicture(snapshot);
    if (picture == m_picture)
        return;
    m_picture = std::move(picture);
    setAccessibleName(plainText(m_picture));
    update();
}

void LadderPanel::setLook(const Look &look)
{
    m_look = look;
    update();
}

LadderPanel::Geometry LadderPanel::geometry() const
{
    Geometry place;
    place.plot = QRectF(rect()).adjusted(edge, titleHeight + headHeight, -edge, -space::small);
    place.tags = place.plot.right() - std::min(tagRoom, place.plot.width() / 2.6);
    const double bars = (place.tags - space::large - place.plot.left() - axisWidth) / 2;
    place.leftBars = place.plot.left() + bars;
    place.axis = place.leftBars;
    place.rightBars = place.axis + axisWidth;
    place.rowHeight = m_picture.empty() ? 0 : place.plot.height() / double(m_picture.rows.size());
    return place;
}

double LadderPanel::toY(const Geometry &place, double price) const
{
    const double high = m_picture.rows.front().price, low = m_picture.rows.back().price;
    const double half = place.rowHeight / 2;
    return place.plot.top() + half + (high - price) / (high - low) * (place.plot.height() - place.rowHeight);
}

void LadderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = m_look.tokens;
    if (m_picture.empty()) {
        painter.setFont(fontFor(Type::body));
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Who dies first? Working it out \u2026"));
        return;
    }
    const auto place = geometry();
    painter.setFont(fontFor(Type::caption));
    painter.setPen(t.muted);
    const QRectF head(edge, space::small, width() - 2 * edge, titleHeight + headHeight - space::small);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, tr("What is left at each price, %1").arg(m_picture.currency));
    const QRectF under(edge, titleHeight, width() - 2 * edge, headHeight);
    painter.setPen(t.seriesOther);
    painter.drawText(QRectF(under.left(), under.top(), place.leftBars - under.left() - gap, headHeight), Qt::AlignRight,
                     tr("\u25c0 Protected"));
    painter.setPen(t.seriesMain);
    painter.drawText(QRectF(place.rightBars + gap, under.top(), 120, headHeight), Qt::AlignLeft, tr("Hedge \u25b6"));
    paintBars(painter, place);
    paintLevels(painter, place);
    paintWords(painter, place);
}

void LadderPanel::paintBars(QPainter &painter, const Geometry &place) const
{
    const auto &t = m_look.tokens;
    const double room = place.leftBars - place.plot.left() - gap;
    const double barHeight = std::max(2.0, place.rowHeight * 0.62);
    const auto bar = [&](double from, double width, double y, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, y - barHeight / 2, width, barHeight), 2, 2);
    };
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const auto &row = m_picture.rows[i];
        const double y = place.plot.top() + (double(i) + 0.5) * place.rowHeight;
        if (row.protectedEquity > 0) {
            const double width = m_picture.most > 0 ? row.protectedEquity / m_picture.most * room : 0;
            bar(place.leftBars - gap - width, width, y, row.protectedDead ? mix(t.alarm, t.surface, 0.5) : t.seriesOther);
        }
        if (!row.hedgeDead && !row.hedgeDeleveraged && row.hedgeEquity > 0)
            bar(place.rightBars + gap, m_picture.most > 0 ? row.hedgeEquity / m_picture.most * room : 0, y, t.seriesMain);
    }
}

void LadderPanel::paintWords(QPainter &painter, const Geometry &place) const
{
    const auto &t = m_look.tokens;
    const bool room = place.rowHeight >= leastRowForWords;
    const int every = std::max(1, int(std::ceil(leastRowForWords / place.rowHeight)));
    painter.setFont(fontFor(Type::caption));
    const QFontMetricsF metrics(painter.font());
    const auto write = [&](double left, double y, const QString &text, const QColor &colour) {
        const QRectF area(left, y - metrics.height() / 2, metrics.horizontalAdvance(text), metrics.height());
        painter.fillRect(area.adjusted(-2, 1, 2, -1), t.surface);
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignCenter, text);
    };
    const auto gone = [&](double x, double y, bool left, const QString &word) {
        const QString text = QStringLiteral("\u2715 ") + word;
        if (room)
            return write(left ? x - metrics.horizontalAdvance(text) : x, y, text, t.alarm);
        painter.setPen(t.alarm);
        painter.drawLine(QPointF(left ? x - 8 : x, y), QPointF(left ? x : x + 8, y));
    };
    for (std::size_t i = 0; i < m_picture.rows.size(); ++i) {
        const auto &row = m_picture.rows[i];
        const double y = place.plot.top() + (double(i) + 0.5) * place.rowHeight;
        if (row.protectedDead)
            gone(place.leftBars - gap, y, true,
                 row.marginToMove > 0 ? tr("dies without %1").arg(format::number(row.marginToMove, 0)) : tr("liquidated"));
        if (row.hedgeDead || row.hedgeDeleveraged)
            gone(place.rightBars + gap, y, false, row.hedgeDead ? tr("liquidated") : tr("closed by the venue"));
        // Every so many rows a move, counted from the mark so that the mark's own row always has one.
        if (std::llround(std::fabs(row.move) / 0.02) % every == 0) {
            const auto text = format::percent(row.move, 0, format::Sign::always);
            write(place.axis + (axisWidth - metrics.horizontalAdvance(text)) / 2, y, text, t.muted);
        }
    }
}

void LadderPanel::paintLevels(QPainter &painter, const Geometry &place) const
{
    const auto &t = m_look.tokens;
    const double high = m_picture.rows.front().price, low = m_picture.rows.back().price;
    painter.setFont(fontFor(Type::caption));
    const QFontMetricsF metrics(painter.font());
    const double tagHeight = metrics.height() + 2;
    double lastTag = -1e9;
    for (const auto &level : m_picture.levels) {
        if (level.price > high || level.price < low)
            continue;
        const double y = toY(place, level.price);
        QPen pen(t.*level.colour, level.pen == Qt::SolidLine ? 1.6 : 1.2, level.pen);
        painter.setPen(pen);
        painter.drawLine(QPointF(place.plot.left(), y), QPointF(place.tags - space::medium, y));
        const double top = std::max(y - tagHeight / 2, lastTag + tagHeight + 1);
        lastTag = top;
        painter.drawLine(QPointF(place.tags - space::medium, y), QPointF(place.tags, top + tagHeight / 2));
        const QString price = format::price(level.price, m_picture.tick);
        const double room = place.plot.right() - place.tags - 12 - metrics.horizontalAdvance(price) - 6;
        const QString text = metrics.elidedText(level.label, Qt::ElideRight, room) + QStringLiteral("  ") + price;
        const QRectF tag(place.tags, top, metrics.horizontalAdvance(text) + 12, tagHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.*level.colour);
        painter.drawRoundedRect(tag, 3, 3);
        painter.setPen(readableOn(t.*level.colour));
        painter.drawText(tag, Qt::AlignCenter, text);
    }
}

bool LadderPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto place = geometry();
    const int index = place.rowHeight > 0 ? int((help->pos().y() - place.plot.top()) / place.rowHeight) : -1;
    if (index < 0 || index >= int(m_picture.rows.size())) {
        QToolTip::hideText();
        return true;
    }
    const auto &row = m_picture.rows[std::size_t(index)];
    const auto left = [&](double equity, bool dead) {
        return dead ? tr("liquidated") : format::money(equity, m_picture.currency.toStdString());
    };
    QString text = tr("At %1 (%2)\nProtected account: %3\nHedge account: %4")
                       .arg(format::price(row.price, m_picture.tick), format::percent(row.move, 0, format::Sign::always),
                            left(row.protectedEquity, row.protectedDead), left(row.hedgeEquity, row.hedgeDead));
    if (row.marginToMove > 0)
        text += QLatin1Char('\n')
                + (row.inTime ? tr("Margin to move by then: %1").arg(format::money(row.marginToMove, m_picture.currency.toStdString()))
                              : tr("Margin to move by then: %1; the market may be there sooner than a transfer")
                                    .arg(format::money(row.marginToMove, m_picture.currency.toStdString())));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace ballast::ui

#include "moc_ladder_panel.cpp"
