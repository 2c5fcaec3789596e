// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_input.h"

#include <algorithm>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace ballast::app {

namespace {

constexpr qsizetype longest = 4096; ///< of a line; keys have some 64 characters

/// Echo is off while this lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_active = ::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_active = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_active)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    [[nodiscard]] bool isActive() const { return m_active; }

private:
    termios m_before{};
    bool m_active = false;
};

/// One line without the blanks around it. Byte by byte: a buffer of the C library would keep a copy of the secret.
QByteArray readLine(const char *prompt, bool terminal)
{
    if (terminal) {
        std::fputs(prompt, stderr);
        std::fflush(stderr);
    }
    QByteArray line;
    line.reserve(longest);
    char byte = 0;
    while (line.size() < longest && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (terminal)
        std::fputc('\n', stderr);
    const QByteArray trimmed = line.trimmed();
    line.fill('\0');
    return trimmed;
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

bool isComplete(const venue::Credentials &login)
{
    return !login.key.isEmpty() && !login.secret.isEmpty() && isPrintable(login.key) && isPrintable(login.secret.reveal());
}

domain::Error incomplete()
{
    return domain::Error::badInput("a key or its secret is missing or is no plain text",
                                   "type them when asked, or give them as lines of standard input: key, then secret, for each account");
}

domain::Error cannotHide()
{
    return {domain::ErrorKind::refused, "this terminal can't hide what is typed", "give secrets as lines of standard input", 0};
}

} // namespace

tl::expected<venue::Secret, domain::Error> readHidden(const std::string &prompt)
{
    const bool terminal = ::isatty(STDIN_FILENO) != 0;
    const SilentTerminal silent;
    if (terminal && !silent.isActive())
        return tl::unexpected(cannotHide());
    return venue::Secret(readLine(prompt.c_str(), terminal));
}

tl::expected<venue::Credentials, domain::Error> readCredentials(const std::string &who)
{
    auto key = readHidden("API key of " + who + " (not shown): ");
    if (!key)
        return tl::unexpected(key.error());
    auto secret = readHidden("Its secret (not shown): ");
    if (!secret)
        return tl::unexpected(secret.error());
    venue::Credentials login{key->reveal(), *std::move(secret), {}};
    if (!isComplete(login))
        return tl::unexpected(incomplete());
    return login;
}

tl::expected<Logins, domain::Error> readLogins(SecondLogin second)
{
    const bool terminal = ::isatty(STDIN_FILENO) != 0;
    const SilentTerminal silent;
    if (terminal && !silent.isActive())
        return tl::unexpected(cannotHide());
    Logins logins;
    logins.protectedLogin.key = readLine("API key of the protected account (read-only; not shown): ", terminal);
    logins.protectedLogin.secret = venue::Secret(readLine("Its secret (not shown): ", terminal));
    if (second != SecondLogin::none) {
        const bool required = second == SecondLogin::required;
        venue::Credentials hedge;
        hedge.key = readLine(required ? "API key of the hedge account (may trade, must not withdraw; not shown): "
                                      : "API key of the hedge account (read-only; empty: none): ",
                             terminal);
        if (required || !hedge.key.isEmpty()) {
            hedge.secret = venue::Secret(readLine("Its secret (not shown): ", terminal));
            logins.hedgeLogin = std::move(hedge);
        }
    }
    if (!isComplete(logins.protectedLogin) || (logins.hedgeLogin && !isComplete(*logins.hedgeLogin)))
        return tl::unexpected(incomplete());
    return logins;
}

std::string readPhrase(const std::string &prompt) { return readLine(prompt.c_str(), ::isatty(STDIN_FILENO) != 0).toStdString(); }

} // namespace ballast::app
