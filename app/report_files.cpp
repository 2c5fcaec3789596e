// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_files.h"

#include "report/document.h"
#include "report/writers.h"
#include "ui/report_pages.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <string_view>

namespace ballast::app {

namespace {

using domain::Error;
using ui::ReportFormat;

struct FormatName
{
    ReportFormat format;
    const char *name, *ending;
};
constexpr std::array<FormatName, 7> formats{{{ReportFormat::pdf, "pdf", ".pdf"},
                                             {ReportFormat::html, "html", ".html"},
                                             {ReportFormat::xlsx, "xlsx", ".xlsx"},
                                             {ReportFormat::csv, "csv", "_csv"},
                                             {ReportFormat::json, "json", ".json"},
                                             {ReportFormat::koinly, "koinly", "_koinly.csv"},
                                             {ReportFormat::coinTracking, "cointracking", "_cointracking.csv"}}};

Error notWritten(const QString &path, const QString &why)
{
    return {domain::ErrorKind::io, "can't write " + path.toStdString() + ": " + why.toStdString(), "choose another path", 0};
}

tl::expected<QStringList, Error> save(const QString &path, const char *bytes, std::size_t size)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes, qint64(size)) != qint64(size) || !file.commit())
        return tl::unexpected(notWritten(path, file.errorString()));
    return QStringList{path};
}
tl::expected<QStringList, Error> save(const QString &path, std::string_view bytes) { return save(path, bytes.data(), bytes.size()); }

tl::expected<QStringList, Error> saveCsv(const report::MonthlyReport &report, const QString &path)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        return tl::unexpected(notWritten(path, QStringLiteral("the CSV set needs a folder, and this is a file")));
    if (!QDir().mkpath(path))
        return tl::unexpected(notWritten(path, QStringLiteral("the folder can't be made")));
    QStringList out;
    for (const auto &file : report::csvFiles(report)) {
        auto saved = save(QDir(path).filePath(QString::fromStdString(file.name)), file.bytes);
        if (!saved)
            return saved;
        out += *saved;
    }
    return out;
}

} // namespace

std::optional<ReportFormat> reportFormat(const QString &name)
{
    for (const auto &each : formats) {
        if (name == QLatin1String(each.name))
            return each.format;
    }
    return std::nullopt;
}

QStringList reportFormatNames()
{
    QStringList out;
    for (const auto &each : formats)
        out.append(QLatin1String(each.name));
    return out;
}

QString reportFileName(const report::Period &period, ReportFormat format)
{
    auto zone = QString::fromStdString(period.zone.id).replace(u'/', u'-');
    return QStringLiteral("ballast_%1_%2").arg(QString::fromStdString(report::nameOf(period)), zone)
           + QLatin1String(formats[std::size_t(format)].ending);
}

tl::expected<QStringList, Error> writeReport(const report::MonthlyReport &report, ReportFormat format, const QString &path,
                                             const report::ReportText &text)
{
    switch (format) {
    case ReportFormat::pdf: {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        ui::writePdf(report::documentOf(report, text), text, buffer);
        return save(path, bytes.constData(), std::size_t(bytes.size()));
    }
    case ReportFormat::html: return save(path, report::html(report::documentOf(report, text), text));
    case ReportFormat::xlsx: return save(path, report::xlsx(report));
    case ReportFormat::csv: return saveCsv(report, path);
    case ReportFormat::json: return save(path, report::json(report));
    case ReportFormat::koinly: return save(path, report::koinlyCsv(report));
    case ReportFormat::coinTracking: break;
    }
    return save(path, report::coinTrackingCsv(report));
}

} // namespace ballast::app
