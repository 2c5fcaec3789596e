// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads a translation catalogue (.ts), as far as tests need it.
#pragma once

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace ballast::ui::test {

struct Translation
{
    QString context, source, comment;
    bool counts = false;   ///< has plural forms
    bool finished = false; ///< not marked as unfinished, vanished or obsolete
    QStringList forms;     ///< one, or one for each plural form
};

/// What tells a text from the others.
inline QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + QChar(0x1f) + source + QChar(0x1f) + comment;
}

using Catalogue = QHash<QString, Translation>;

/// Empty where the file can't be read or is none.
inline Catalogue readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Catalogue out;
    QXmlStreamReader xml(&file);
    Translation current;
    QString context;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                current = {};
                current.context = context;
                current.counts = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            } else if (name == u"source") {
                current.source = xml.readElementText();
            } else if (name == u"comment") {
                current.comment = xml.readElementText();
            } else if (name == u"translation") {
                current.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!current.counts)
                    current.forms << xml.readElementText();
            } else if (name == u"numerusform") {
                current.forms << xml.readElementText();
            }
        } else if (token == QXmlStreamReader::EndElement && name == u"message") {
            out.insert(keyOf(current.context, current.source, current.comment), current);
        }
    }
    return xml.hasError() ? Catalogue() : out;
}

/// %1, %L2, %n and tags, sorted: a translation has to have the same ones.
inline QStringList placeHolders(const QString &text)
{
    static const QRegularExpression holder(QStringLiteral("%L?[0-9]+|%n|</?[a-z]+[^>]*>"));
    QStringList out;
    for (auto found = holder.globalMatch(text); found.hasNext();)
        out << found.next().captured();
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace ballast::ui::test
