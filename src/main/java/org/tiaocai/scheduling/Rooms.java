package org.tiaocai.scheduling;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 房间: those in use; a setting that is new comes in at the next start, a row that is there stays as it is. */
@Repository
@Order(10)
public class Rooms implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Rows<Room> rows;
    private final FirstRooms first;

    Rooms(JdbcClient jdbc, FirstRooms first) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "room", Room.class);
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = jdbc.sql("select id from room").query(String.class).set();
        for (var index = 0; index < first.rooms().size(); index++) {
            var room = first.rooms().get(index);
            if (!known.contains(room.id())) {
                insert(room, index);
            }
        }
    }

    public List<Room> all() {
        return rows.where("in_use order by ordinal, id");
    }

    /** A room that was in use once still has its name. */
    public Room get(String id) {
        return rows.where("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这个房间，请从列表中选择"));
    }

    /** Those that serve the request, as they stand in the list. */
    List<Room> serving(BookingRequest request) {
        return all().stream()
                .filter(room -> room.serves(request.roomKind(), request.needs()))
                .toList();
    }

    static String key(Room room) {
        return "room:" + room.id();
    }

    private void insert(FirstRooms.RoomSetting room, int ordinal) {
        try {
            jdbc.sql("""
                            insert into room (id, ordinal, name, place, site, kind, capacity, equipment, agency,
                                turn_over_minutes, in_use)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""")
                    .params(
                            room.id(),
                            ordinal,
                            room.name(),
                            room.place(),
                            room.site(),
                            room.kind().name(),
                            room.capacity(),
                            room.equipment().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                            room.agency().name(),
                            room.turnOverMinutes())
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return;
        }
    }
}
