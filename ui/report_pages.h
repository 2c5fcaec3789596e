// SPDX-License-Identifier: GPL-3.0-or-later
/// A report's document on A4 pages: laid out once, then painted to a PDF, a printer or the preview, so that all three are the same.
/// Everything is drawn as text and lines; painting makes no pictures. Needs a QGuiApplication; works in any thread.
#pragma once

#include "report/document.h"

#include <QIODevice>
#include <QSizeF>

#include <memory>

class QPainter;

namespace ballast::ui {

class ReportPages
{
public:
    ReportPages(const report::Document &document, const report::ReportText &text);
    ~ReportPages();
    ReportPages(ReportPages &&) noexcept;
    ReportPages &operator=(ReportPages &&) noexcept;

    [[nodiscard]] int count() const;
    /// In points, 1/72 inch.
    [[nodiscard]] static QSizeF pageSize() { return {595, 842}; }
    /// With the painter's origin at the page's top left corner and its unit a point.
    void paint(QPainter &painter, int page) const;

private:
    struct Laid;
    std::unique_ptr<Laid> m_laid;
};

void writePdf(const report::Document &document, const report::ReportText &text, QIODevice &device);

} // namespace ballast::ui
