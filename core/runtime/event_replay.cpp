// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/event_replay.h"

namespace ballast::runtime {

tl::expected<EventReplay, domain::Error> replayEvents(store::EventReader &recording, const std::function<void(store::Record)> &keep)
{
    EventReplay out;
    engine::Engine engine(recording.config());
    if (keep) {
        for (const auto &account : recording.config().accounts)
            keep({{}, account});
    }
    std::string bytes;
    while (const auto step = recording.next()) {
        const auto &event = step->event;
        ++out.events;
        if (!out.from.isSet())
            out.from = event.at;
        out.to = event.at;
        const auto effects = engine.apply(event);
        for (const auto &effect : effects) {
            out.orders += std::holds_alternative<engine::PlaceOrder>(effect);
            out.decisions += std::holds_alternative<engine::RecordDecision>(effect);
            out.notes += std::holds_alternative<engine::Note>(effect);
        }
        bytes.clear();
        engine::encode(effects, bytes);
        if (bytes != step->effects) {
            ++out.differences;
            if (!out.difference)
                out.difference = {out.events, std::string(engine::name(event.body)), event.at};
        }
        if (keep)
            store::eachRecord(effects, event.at, keep);
    }
    if (recording.error())
        return tl::unexpected(*recording.error());
    out.complete = recording.isComplete();
    return out;
}

std::function<evaluate::EventSource()> sourceOf(const QString &path)
{
    return [path]() -> evaluate::EventSource {
        auto opened = store::EventReader::open(path);
        if (!opened)
            return [] { return std::optional<engine::Event>(); };
        return [reader = std::make_shared<store::EventReader>(*std::move(opened))]() -> std::optional<engine::Event> {
            auto step = reader->next();
            return step ? std::optional(std::move(step->event)) : std::nullopt;
        };
    };
}

} // namespace ballast::runtime
