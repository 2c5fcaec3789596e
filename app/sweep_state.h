// SPDX-License-Identifier: GPL-3.0-or-later
/// What of a sweep is done, in a file of JSON lines: one line a point, appended when it is finished, keyed by what it depends on (sweepKey)
/// and by its parameters (pointKey). Lines of other sweeps, and a last line that a crash tore, are passed over.
#pragma once

#include "domain/error.h"
#include "evaluate/sweep.h"

#include <QFile>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <mutex>
#include <optional>

namespace ballast::app {

class SweepState
{
public:
    /// `path` empty = kept in memory only.
    [[nodiscard]] static tl::expected<std::unique_ptr<SweepState>, domain::Error> open(const QString &path, std::uint64_t sweep);

    [[nodiscard]] std::optional<evaluate::PointResult> find(std::uint64_t point) const;
    /// From any thread. An error means that the file can't be written; what is in memory is not lost by it.
    [[nodiscard]] tl::expected<void, domain::Error> add(std::uint64_t point, const evaluate::PointResult &result);
    [[nodiscard]] qsizetype size() const { return m_done.size(); }

private:
    QFile m_file;
    std::uint64_t m_sweep = 0;
    QHash<quint64, evaluate::PointResult> m_done;
    std::mutex m_mutex;
};

} // namespace ballast::app
