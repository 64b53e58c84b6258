package org.tiaocai.figures.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Table.Chart;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.Rooms;
import org.tiaocai.scheduling.WorkingHours;
import org.tiaocai.shared.Period;

/** 工作室: how far rooms and agencies are booked, and how often somebody does not come. */
@Component
class StudioView implements View {

    private final Figures figures;
    private final Names names;
    private final Rooms rooms;
    private final ReckonerInForce reckoner;
    private final WorkingHours workingHours;

    StudioView(Figures figures, Names names, Rooms rooms, ReckonerInForce reckoner, WorkingHours workingHours) {
        this.figures = figures;
        this.names = names;
        this.rooms = rooms;
        this.reckoner = reckoner;
        this.workingHours = workingHours;
    }

    @Override
    public String key() {
        return "studio";
    }

    @Override
    public String title() {
        return "工作室";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Content show(Period period) {
        var bookable = bookableHours(period);
        var hoursADay = hoursOf(period.last());
        var booked = figures.byCategory("ROOM_BOOKED", period);
        var hours = booked.values().stream()
                .mapToDouble(one -> one.amount().doubleValue())
                .sum();
        var all = rooms.all();
        var tiles = List.of(
                new Tile(
                        "房间使用率",
                        Cell.rate(hours, bookable * all.size()).text(),
                        "已排时间 ÷ 可排时间（工作日 × 每日开放 " + hoursADay + " 小时 × 房间数）",
                        String.format(Locale.ROOT, "%.1f ÷ %.1f 小时", hours, bookable * all.size()),
                        CaseQuery.of("排期", "ROOM_BOOKED", period)),
                Tile.count("场次", Rows.sum(booked), "期间内排定的调解和开庭场次", CaseQuery.of("排期", "ROOM_BOOKED", period)),
                Tile.count(
                        "取消的场次",
                        figures.count("BOOKING_CANCELLED", period),
                        "原定在期间内、后来取消的场次",
                        CaseQuery.of("取消的场次", "BOOKING_CANCELLED", period)),
                Tile.rate(
                        "开庭缺席率",
                        figures.count("HEARING_NO_SHOW", period),
                        figures.count("HEARING_HELD", period),
                        "有当事人无正当理由未到庭的开庭 ÷ 已开庭",
                        CaseQuery.of("缺席", "HEARING_NO_SHOW", period)));
        var rows = new ArrayList<List<Cell>>();
        for (var room : all) {
            var amount = Rows.amount(booked, room.id());
            rows.add(List.of(
                    Cell.text(room.name()),
                    Cell.text(room.kind().label()),
                    Cell.count(
                            Rows.n(booked, room.id()),
                            CaseQuery.of("排期", "ROOM_BOOKED", period).category(room.id(), room.name())),
                    Cell.decimal(amount),
                    Cell.decimal(bookable),
                    Cell.rate(amount, bookable)));
        }
        return new Content(
                tiles,
                List.of(
                        new Table(
                                "rooms",
                                "房间使用",
                                "使用率 = 已排小时 ÷ 可排小时",
                                Chart.NONE,
                                List.of("房间", "种类", "场次", "已排小时", "可排小时", "使用率"),
                                rows),
                        agencies(period),
                        new Table(
                                "cancelled",
                                "取消的场次",
                                "按原定日期",
                                Chart.NONE,
                                List.of("事项", "场次"),
                                Rows.counts(
                                        figures.byCategory("BOOKING_CANCELLED", period),
                                        Names.of(Purpose.class, Purpose::label),
                                        CaseQuery.of("取消的场次", "BOOKING_CANCELLED", period)))));
    }

    private Table agencies(Period period) {
        var rows = new ArrayList<List<Cell>>();
        figures.byCategory("AGENCY_BOOKED", period)
                .forEach((group, tally) -> rows.add(List.of(
                        Cell.text(names.group(group)),
                        Cell.count(
                                tally.n(),
                                CaseQuery.of("排期", "AGENCY_BOOKED", period).category(group, names.group(group))),
                        Cell.decimal(tally.amount().doubleValue()))));
        return new Table("agency-hours", "各单位调解员的场次", "一人一场计一次", Chart.NONE, List.of("单位", "人次", "小时"), rows);
    }

    /** Of one room, each working day by its own hours. */
    private double bookableHours(Period period) {
        var calendar = reckoner.calendar();
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter((LocalDate day) -> calendar.isWorkingDay(day))
                .mapToDouble(this::hoursOf)
                .sum();
    }

    private double hoursOf(LocalDate day) {
        return workingHours.usual(day).toMinutes() / 60.0;
    }
}
