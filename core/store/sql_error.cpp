// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_error.h"

namespace ballast::store {

domain::Error sqlError(const QSqlError &error, const QSqlDatabase &connection)
{
    using domain::ErrorKind;
    const int code = error.nativeErrorCode().toInt() & 0xff; // extended codes keep the primary one in their low byte
    const std::string file = connection.databaseName().toStdString();
    const auto make = [&](ErrorKind kind, const std::string &what, const char *advice) { return domain::Error{kind, what, advice, code}; };
    switch (code) {
    case 5:
    case 6:
        return make(ErrorKind::busy, "the database " + file + " is locked by another program", "close that program; Ballast tries again");
    case 8: return make(ErrorKind::io, "the database " + file + " is read-only", "choose a file that can be written");
    case 10: return make(ErrorKind::io, "the disk failed while " + file + " was written", "check the disk");
    case 11:
    case 26:
        return make(ErrorKind::badInput, "the database " + file + " is damaged or is no database",
                    "restore the newest backup beside it, or choose another file");
    case 13:
        return make(ErrorKind::io, "the disk is full; " + file + " can't grow", "free some disk space; what is waiting is written then");
    case 14: return make(ErrorKind::io, "the database " + file + " can't be opened", "choose a folder that exists and can be written");
    default: return make(ErrorKind::io, "the database " + file + ": " + error.text().toStdString(), "look at the file and its folder");
    }
}

} // namespace ballast::store
