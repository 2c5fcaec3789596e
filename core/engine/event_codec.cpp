// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_codec.h"

#include "domain/fields.h"
#include "risk/named_days.h"

#include <array>
#include <bit>
#include <chrono>
#include <cstring>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace ballast::engine {

namespace {

static_assert(std::endian::native == std::endian::little, "recordings are little-endian");

constexpr std::uint64_t fnvOffset = 14695981039346656037ULL, fnvPrime = 1099511628211ULL;

std::uint64_t hashed(std::string_view bytes, std::uint64_t hash = fnvOffset)
{
    for (const char byte : bytes)
        hash = (hash ^ std::uint8_t(byte)) * fnvPrime;
    return hash;
}

// --- what kind of thing a type is ---

template<typename T>
struct Shape
{
    static constexpr bool isVector = false, isOptional = false, isShared = false, isVariant = false, isArray = false, isText = false;
};
template<typename T>
struct Shape<std::vector<T>> : Shape<void>
{
    static constexpr bool isVector = true;
};
template<typename T>
struct Shape<std::optional<T>> : Shape<void>
{
    static constexpr bool isOptional = true;
};
template<typename T>
struct Shape<std::shared_ptr<const T>> : Shape<void>
{
    static constexpr bool isShared = true;
};
template<typename... T>
struct Shape<std::variant<T...>> : Shape<void>
{
    static constexpr bool isVariant = true;
};
template<typename T, std::size_t N>
struct Shape<std::array<T, N>> : Shape<void>
{
    static constexpr bool isArray = true;
};
template<std::size_t N>
struct Shape<domain::InlineString<N>> : Shape<void>
{
    static constexpr bool isText = true;
};

template<typename T>
concept Number = (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) || std::is_same_v<T, domain::Duration>;

/// Numbers side by side without padding: their bytes are copied in one go.
template<typename T>
consteval bool isPlain()
{
    if constexpr (Number<T>)
        return true;
    else if constexpr (!std::is_aggregate_v<T> || !std::is_trivially_copyable_v<T> || Shape<T>::isArray)
        return false;
    else
        return decltype(domain::withFields(std::declval<T &>(), [](auto &...field) {
            return std::bool_constant < (isPlain<std::remove_cvref_t<decltype(field)>>() && ...) && (sizeof(field) + ... + 0) == sizeof(T)
                   && sizeof...(field) != 0 > {};
        }))::value;
}

template<typename>
[[maybe_unused]] inline constexpr bool notSupported = false;

// --- writing ---

class Writer
{
public:
    explicit Writer(std::string &out) : m_out(out) {}

    template<typename T>
    void put(const T &value)
    {
        using S = Shape<T>;
        if constexpr (isPlain<T>()) {
            raw(&value, sizeof value);
        } else if constexpr (std::is_same_v<T, bool> || std::is_enum_v<T>) {
            m_out += char(value);
        } else if constexpr (S::isText) {
            m_out += char(value.view().size());
            m_out += value.view();
        } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
            size(value.size());
            m_out += value;
        } else if constexpr (S::isVector) {
            size(value.size());
            if constexpr (isPlain<typename T::value_type>()) {
                if (!value.empty())
                    raw(value.data(), value.size() * sizeof value.front());
            } else {
                for (const auto &each : value)
                    put(each);
            }
        } else if constexpr (S::isArray) {
            for (const auto &each : value)
                put(each);
        } else if constexpr (S::isOptional || S::isShared) {
            m_out += char(bool(value));
            if (value)
                put(*value);
        } else if constexpr (S::isVariant) {
            m_out += char(value.index());
            std::visit([this](const auto &body) { this->put(body); }, value);
        } else if constexpr (std::is_same_v<T, risk::MarginSchedule>) {
            put(value.tiers());
            put(value.rule());
        } else if constexpr (std::is_same_v<T, strategy::Parameters>) {
            put(value.values);
        } else if constexpr (std::is_aggregate_v<T>) {
            domain::withFields(value, [this](const auto &...field) { (this->put(field), ...); });
        } else {
            static_assert(notSupported<T>);
        }
    }
    /// What is sent to the learning thread: long, and given again with each question.
    template<typename T>
    void putHash(const T &value)
    {
        const auto from = m_out.size();
        put(value);
        const auto hash = hashed(std::string_view(m_out).substr(from));
        m_out.resize(from);
        put(hash);
    }

private:
    void raw(const void *data, std::size_t bytes) { m_out.append(static_cast<const char *>(data), bytes); }
    void size(std::size_t value) { put(std::uint32_t(value)); }

    std::string &m_out;
};

// --- reading ---

/// Once something is wrong nothing more is read.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}
    [[nodiscard]] bool isFine() const { return m_fine; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

    template<typename T>
    void get(T &value)
    {
        using S = Shape<T>;
        if constexpr (isPlain<T>()) {
            raw(&value, sizeof value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = byte(2) != 0;
        } else if constexpr (std::is_enum_v<T>) {
            static_assert(domain::enumeratorCount<T> > 0);
            value = T(byte(domain::enumeratorCount<T>));
        } else if constexpr (S::isText) {
            const auto text = bytes(byte(T::capacity + 1));
            value = T(text);
        } else if constexpr (std::is_same_v<T, std::string>) {
            value = bytes(size(1));
        } else if constexpr (std::is_same_v<T, std::string_view>) {
            value = dayName(bytes(size(1)));
        } else if constexpr (S::isVector) {
            getVector(value);
        } else if constexpr (S::isArray) {
            for (auto &each : value)
                get(each);
        } else if constexpr (S::isOptional) {
            value.reset();
            if (byte(2) != 0) {
                typename T::value_type held{};
                get(held);
                value = std::move(held);
            }
        } else if constexpr (S::isShared) {
            value.reset();
            if (byte(2) != 0) {
                auto held = std::make_shared<std::remove_const_t<typename T::element_type>>();
                get(*held);
                value = std::move(held);
            }
        } else if constexpr (S::isVariant) {
            getAlternative(value, byte(std::variant_size_v<T>), std::make_index_sequence<std::variant_size_v<T>>());
        } else if constexpr (std::is_same_v<T, risk::MarginSchedule>) {
            getSchedule(value);
        } else if constexpr (std::is_same_v<T, strategy::Parameters>) {
            get(value.values);
        } else if constexpr (std::is_aggregate_v<T>) {
            domain::withFields(value, [this](auto &...field) { (this->get(field), ...); });
        } else {
            static_assert(notSupported<T>);
        }
    }

private:
    std::string_view bytes(std::size_t count)
    {
        if (!m_fine || count > m_rest.size()) {
            m_fine = false;
            return {};
        }
        const auto out = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return out;
    }
    void raw(void *out, std::size_t count)
    {
        const auto from = bytes(count);
        if (m_fine)
            std::memcpy(out, from.data(), count);
    }
    /// One byte under `limit`.
    std::size_t byte(std::size_t limit)
    {
        const auto text = bytes(1);
        const auto value = m_fine ? std::size_t(std::uint8_t(text.front())) : 0;
        m_fine = m_fine && value < limit;
        return m_fine ? value : 0;
    }
    /// A count of things of at least `each` bytes: never more than there are bytes left.
    std::size_t size(std::size_t each)
    {
        std::uint32_t value = 0;
        raw(&value, sizeof value);
        m_fine = m_fine && value <= m_rest.size() / each;
        return m_fine ? value : 0;
    }
    template<typename T>
    void getVector(std::vector<T> &value)
    {
        if constexpr (isPlain<T>()) {
            value.resize(size(sizeof(T)));
            if (!value.empty())
                raw(value.data(), value.size() * sizeof(T));
        } else {
            value.clear();
            const auto count = size(1);
            for (std::size_t i = 0; i < count && m_fine; ++i)
                get(value.emplace_back());
        }
    }
    template<typename T, std::size_t... index>
    void getAlternative(T &value, std::size_t wanted, std::index_sequence<index...>)
    {
        if (m_fine)
            (void)((index == wanted && (get(value.template emplace<index>()), true)) || ...);
    }
    void getSchedule(risk::MarginSchedule &value)
    {
        std::vector<risk::MarginTier> tiers;
        risk::MarginRule rule;
        get(tiers);
        get(rule);
        value = {};
        if (!m_fine || tiers.empty())
            return;
        auto schedule = risk::MarginSchedule::fromTiers(std::move(tiers), rule);
        m_fine = schedule.has_value();
        if (schedule)
            value = *std::move(schedule);
    }
    /// Names that live as long as the program; the only borrowed texts in an event.
    std::string_view dayName(std::string_view text)
    {
        for (const auto &day : risk::namedDays) {
            if (day.name == text)
                return day.name;
        }
        m_fine = m_fine && text.empty();
        return {};
    }

    std::string_view m_rest;
    bool m_fine = true;
};

template<typename T>
tl::expected<T, domain::Error> decoded(std::string_view bytes, const char *what)
{
    T value;
    Reader reader(bytes);
    reader.get(value);
    if (reader.isFine() && reader.atEnd())
        return value;
    return tl::unexpected(domain::Error::badInput(std::string("the bytes are no ") + what, "record the session anew"));
}

// --- the layout ---

/// A text in which every field has its letter: `d` for a double, `{...}` around a struct, and so on.
class Layout
{
public:
    template<typename T>
    void add()
    {
        using S = Shape<T>;
        if constexpr (std::is_same_v<T, bool>) {
            m_text += 'b';
        } else if constexpr (std::is_same_v<T, domain::Duration>) {
            m_text += 't';
        } else if constexpr (std::is_floating_point_v<T>) {
            m_text += 'd' + std::to_string(sizeof(T));
        } else if constexpr (std::is_arithmetic_v<T>) {
            const char kind = std::is_signed_v<T> ? 'i' : 'u';
            m_text += kind;
            m_text += std::to_string(sizeof(T));
        } else if constexpr (std::is_enum_v<T>) {
            m_text += 'e' + std::to_string(domain::enumeratorCount<T>);
        } else if constexpr (S::isText) {
            m_text += 's' + std::to_string(T::capacity);
        } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>) {
            m_text += 's';
        } else if constexpr (S::isVector) {
            m_text += '*';
            add<typename T::value_type>();
        } else if constexpr (S::isArray) {
            m_text += std::to_string(std::tuple_size_v<T>) + 'x';
            add<typename T::value_type>();
        } else if constexpr (S::isOptional) {
            m_text += '?';
            add<typename T::value_type>();
        } else if constexpr (S::isShared) {
            m_text += '&';
            add<std::remove_const_t<typename T::element_type>>();
        } else if constexpr (S::isVariant) {
            addAlternatives(static_cast<T *>(nullptr));
        } else if constexpr (std::is_same_v<T, risk::MarginSchedule>) {
            add<std::vector<risk::MarginTier>>();
            add<risk::MarginRule>();
        } else if constexpr (std::is_same_v<T, strategy::Parameters>) {
            add<decltype(T::values)>();
        } else {
            m_text += '{';
            T value{};
            domain::withFields(value, [this](auto &...field) { (this->template add<std::remove_cvref_t<decltype(field)>>(), ...); });
            m_text += '}';
        }
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    template<typename... T>
    void addAlternatives(std::variant<T...> *)
    {
        m_text += '<';
        (add<T>(), ...);
        m_text += '>';
    }

    std::string m_text;
};

} // namespace

void encode(const Event &event, std::string &out) { Writer(out).put(event); }

void encode(const EngineConfig &config, std::string &out) { Writer(out).put(config); }

void encode(const Effects &effects, std::string &out)
{
    Writer writer(out);
    for (const auto &effect : effects) {
        writer.put(std::uint8_t(effect.index()));
        std::visit(
            [&writer](const auto &body) {
                using T = std::remove_cvref_t<decltype(body)>;
                if constexpr (std::is_same_v<T, FitModels> || std::is_same_v<T, AssessScenarios> || std::is_same_v<T, MeasureDial>)
                    writer.putHash(body);
                else
                    writer.put(body);
            },
            effect);
    }
}

tl::expected<Event, domain::Error> decodeEvent(std::string_view bytes) { return decoded<Event>(bytes, "recorded event"); }

tl::expected<EngineConfig, domain::Error> decodeConfig(std::string_view bytes)
{
    return decoded<EngineConfig>(bytes, "recorded configuration");
}

std::uint64_t layoutFingerprint()
{
    static const std::uint64_t fingerprint = [] {
        Layout layout;
        layout.add<Event>();
        layout.add<Effect>();
        layout.add<EngineConfig>();
        return hashed(layout.text());
    }();
    return fingerprint;
}

} // namespace ballast::engine
