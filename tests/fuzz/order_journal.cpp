// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that was torn or written by someone else: whatever is accepted reads back the same once it was written anew.
#include "store/order_journal.h"
#include "fuzz.h"

#include <QFile>
#include <QTemporaryDir>

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/ballast-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("orders"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
            std::abort();
    }
    std::vector<store::OpenIntent> first, second;
    const auto open = [&](std::vector<store::OpenIntent> &intents) { return store::OrderJournal::open(path, intents).has_value(); };
    fuzz::require(open(first) && open(second), "a file of any content can be opened");
    fuzz::require(first.size() == second.size(), "what is open stays open");
    for (std::size_t i = 0; i < first.size(); ++i)
        fuzz::require(first[i].request == second[i].request && first[i].decision == second[i].decision, "an intent reads back the same");
    return 0;
}
