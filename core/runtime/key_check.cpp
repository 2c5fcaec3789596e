// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/key_check.h"

#include "runtime/await_answer.h"
#include "runtime/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cctype>
#include <utility>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::binance::Rest;

using engine::NoteCode;
using engine::Severity;

constexpr std::pair<venue::binance::KeyWeakness::Kind, NoteCode> weaknessCodes[] = {
    {venue::binance::KeyWeakness::Kind::mayTransfer, NoteCode::keyTransfers},
    {venue::binance::KeyWeakness::Kind::anyAddress, NoteCode::keyUnlocked},
    {venue::binance::KeyWeakness::Kind::expires, NoteCode::keyExpires}};

std::string keyName(domain::KeyUse use) { return std::string(venue::binance::keyName(use)); }

std::string sentenceStart(std::string text)
{
    text.front() = char(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

} // namespace

tl::expected<domain::Money, Error> readBalance(Rest &rest, const venue::Credentials &credentials, std::string_view asset)
{
    const auto reply = awaitAnswer<QByteArray>([&](auto then) {
        rest.call(venue::binance::Method::get, "/fapi/v2/balance", {}, venue::binance::Security::signature, &credentials, then);
    });
    if (!reply)
        return tl::unexpected(reply.error());
    for (const auto &row : QJsonDocument::fromJson(*reply).array()) {
        if (row.toObject().value(QStringLiteral("asset")).toString().toStdString() != asset)
            continue;
        const auto text = row.toObject().value(QStringLiteral("balance")).toString().toStdString();
        if (const auto balance = domain::Money::parse(text))
            return *balance;
        return tl::unexpected(Error::badInput("the exchange's balance can't be read: " + text, "try again later"));
    }
    return domain::Money{};
}

tl::expected<venue::KeyPermissions, Error> readKeyPermissions(Rest &rest, const venue::Credentials &credentials)
{
    return awaitAnswer<venue::KeyPermissions>([&](auto then) { venue::binance::readPermissions(rest, credentials, then); });
}

tl::expected<venue::KeyPermissions, Error> checkKey(Rest &rest, const venue::Credentials &credentials, domain::KeyUse use)
{
    auto permissions = readKeyPermissions(rest, credentials);
    if (!permissions) {
        auto error = permissions.error();
        error.what = keyName(use) + " was not accepted: " + error.what;
        return tl::unexpected(std::move(error));
    }
    if (auto refused = venue::binance::objection(*permissions, use))
        return tl::unexpected(*std::move(refused));
    return permissions;
}

tl::expected<void, Error> proveIsolation(Rest &rest, const venue::Credentials &own, const venue::Credentials &hedge)
{
    const auto ask = [&](const venue::Credentials &credentials) {
        return awaitAnswer<QByteArray>([&](auto then) {
            rest.call(venue::binance::Method::post, "/fapi/v1/listenKey", {}, venue::binance::Security::key, &credentials, then);
        });
    };
    const auto first = ask(own), second = ask(hedge);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    const auto keyOf = [](const QByteArray &reply) {
        return QJsonDocument::fromJson(reply).object().value(QStringLiteral("listenKey")).toString();
    };
    const QString one = keyOf(*first), two = keyOf(*second);
    if (one.isEmpty() || two.isEmpty())
        return tl::unexpected(
            Error::badInput("the exchange did not show that the two keys belong to different accounts", "nothing is traded until it does"));
    if (one == two)
        return tl::unexpected(Error{ErrorKind::refused, "both keys belong to the same account",
                                    "make a sub-account at the exchange, and a key of its own for the hedge", 0});
    return {};
}

KeyWatch::KeyWatch(QUrl permissionsRest, std::vector<Watched> keys, std::function<void(const Error &)> disarm,
                   std::function<void(const engine::HostReport &)> report, Rhythm rhythm)
    : m_rest(std::move(permissionsRest), Rest::spotTimePath), m_keys(std::move(keys)), m_answeredAt(m_keys.size(), wallNow()),
      m_disarm(std::move(disarm)), m_report(std::move(report)), m_told(m_keys.size()), m_rhythm(rhythm)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
    m_timer.start(m_rhythm.every);
}

void KeyWatch::ask()
{
    m_timer.start(m_rhythm.every);
    m_rest.synchroniseClock([this](const auto &measured) {
        if (!measured)
            m_timer.start(m_rhythm.retry);
        for (std::size_t i = 0; i < m_keys.size(); ++i)
            venue::binance::readPermissions(m_rest, m_keys[i].credentials, [this, i](const auto &answer) { answered(i, answer); });
    });
}

void KeyWatch::tell(std::size_t key, NoteCode code, Severity severity, const std::string &what)
{
    auto &told = m_told[key];
    if (std::ranges::find(told, code) == told.end())
        told.push_back(code);
    m_report({severity, code, sentenceStart(keyName(m_keys[key].use)) + ": " + what + ".", {.account = m_keys[key].account}});
}

void KeyWatch::over(std::size_t key, NoteCode code)
{
    if (std::erase(m_told[key], code) > 0)
        m_report({Severity::info,
                  code,
                  sentenceStart(keyName(m_keys[key].use)) + " is in order in this again.",
                  {.account = m_keys[key].account}});
}

void KeyWatch::answered(std::size_t key, const tl::expected<venue::KeyPermissions, Error> &answer)
{
    const auto &watched = m_keys[key];
    if (answer) {
        m_answeredAt[key] = wallNow();
        over(key, NoteCode::keyUnchecked);
        if (const auto refused = venue::binance::objection(*answer, watched.use)) {
            tell(key, NoteCode::keyRefused, Severity::critical, refused->message());
            return m_disarm(*refused);
        }
        over(key, NoteCode::keyRefused);
        const auto weak = venue::binance::weaknesses(*answer, watched.use, wallNow());
        for (const auto &[kind, code] : weaknessCodes) {
            const auto found = std::ranges::find(weak, kind, &venue::binance::KeyWeakness::kind);
            found == weak.end() ? over(key, code) : tell(key, code, Severity::warning, found->text);
        }
        return;
    }
    m_timer.start(m_rhythm.retry);
    auto error = answer.error();
    error.what = keyName(watched.use) + " could not be checked: " + error.what;
    // A plain no is an answer; a silence becomes one after a day.
    const bool isNo = error.kind == ErrorKind::refused, tooLong = wallNow() - m_answeredAt[key] > m_rhythm.patience;
    tell(key, isNo ? NoteCode::keyRefused : NoteCode::keyUnchecked, isNo || tooLong ? Severity::critical : Severity::warning,
         "it could not be checked: " + answer.error().message());
    if (isNo || tooLong)
        m_disarm(error);
}

} // namespace ballast::runtime

#include "moc_key_check.cpp"
