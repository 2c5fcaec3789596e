// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/json_parameters.h"

#include "venue/text.h"

#include <simdjson.h>

namespace ballast::venue::simulated {

namespace {

using simdjson::ondemand::json_type;

ApiError notJson() { return {Code::illegalCharacters, "The message is not valid JSON of the expected form."}; }

/// The text of a scalar: strings unescaped, numbers and booleans as written. False for what is nested or broken.
bool scalarText(simdjson::ondemand::value value, QByteArray &out)
{
    json_type type{};
    if (value.type().get(type))
        return false;
    std::string_view text;
    switch (type) {
    case json_type::string:
        if (value.get_string().get(text))
            return false;
        out = bytesOf(text);
        return true;
    case json_type::number: {
        text = value.raw_json_token();
        out = bytesOf(text).trimmed();
        double number = 0;
        return !value.get_double().get(number);
    }
    case json_type::boolean: {
        bool flag = false;
        if (value.get_bool().get(flag))
            return false;
        out = flag ? "true" : "false";
        return true;
    }
    case json_type::null: {
        bool null = false;
        out.clear();
        return !value.is_null().get(null) && null;
    }
    case json_type::array:
    case json_type::object: return false;
    }
    return false;
}

bool readObject(simdjson::ondemand::object object, Parameters &out)
{
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        QByteArray text;
        if (std::move(entry).get(field) || field.unescaped_key().get(name))
            return false;
        QByteArray key = bytesOf(name);
        if (!scalarText(field.value(), text))
            return false;
        out.add(std::move(key), std::move(text));
    }
    return true;
}

bool readTexts(simdjson::ondemand::array array, std::vector<QByteArray> &out)
{
    for (auto element : array) {
        simdjson::ondemand::value value;
        QByteArray text;
        if (std::move(element).get(value) || !scalarText(value, text))
            return false;
        out.push_back(std::move(text));
    }
    return true;
}

bool readParams(simdjson::ondemand::value value, SocketRequest &request)
{
    json_type type{};
    if (value.type().get(type))
        return false;
    if (type == json_type::object) {
        simdjson::ondemand::object object;
        return !value.get_object().get(object) && readObject(object, request.parameters);
    }
    if (type == json_type::array) {
        simdjson::ondemand::array array;
        return !value.get_array().get(array) && readTexts(array, request.names);
    }
    return type == json_type::null;
}

/// An id is a number, a text or null; anything else is answered with null.
QByteArray idText(simdjson::ondemand::value value)
{
    json_type type{};
    if (value.type().get(type) || type == json_type::array || type == json_type::object)
        return "null";
    return bytesOf(value.raw_json_token()).trimmed();
}

} // namespace

Checked<SocketRequest> readSocketRequest(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), std::size_t(json.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    SocketRequest request;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return tl::unexpected(notJson());
    for (auto entry : object) {
        simdjson::ondemand::field field;
        std::string_view name;
        if (std::move(entry).get(field) || field.unescaped_key().get(name))
            return tl::unexpected(notJson());
        if (name == "id") {
            request.id = idText(field.value());
        } else if (name == "method") {
            if (!scalarText(field.value(), request.method))
                return tl::unexpected(notJson());
        } else if (name == "params") {
            if (!readParams(field.value(), request))
                return tl::unexpected(notJson());
        }
    }
    // Only past the last token is there no location: anything else is text after the object.
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return tl::unexpected(notJson());
    if (request.method.isEmpty())
        return tl::unexpected(missing("method"));
    return request;
}

Checked<std::vector<Parameters>> readParameterList(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), std::size_t(json.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    std::vector<Parameters> list;
    if (parser.iterate(padded).get(document) || document.get_array().get(array))
        return tl::unexpected(notJson());
    for (auto element : array) {
        simdjson::ondemand::object object;
        list.emplace_back();
        if (element.get_object().get(object) || !readObject(object, list.back()))
            return tl::unexpected(notJson());
    }
    return list;
}

Checked<std::vector<QByteArray>> readTextList(QByteArrayView json)
{
    const simdjson::padded_string padded(json.data(), std::size_t(json.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    std::vector<QByteArray> list;
    if (parser.iterate(padded).get(document) || document.get_array().get(array) || !readTexts(array, list))
        return tl::unexpected(notJson());
    return list;
}

} // namespace ballast::venue::simulated
