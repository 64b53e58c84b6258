package org.tiaocai.mediation;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.scheduling.BookingResult;
import org.tiaocai.scheduling.Bookings;

/** 预订联合调解室: the earliest slot at which the room, the panel, both parties and their agents are free. */
@Component
record BookJointRoom(SessionPlan plan, Bookings bookings, Journal journal) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var request = plan.request(execution);
        var result = bookings.bookEarliest(request);
        if (result instanceof BookingResult.Booked booked) {
            plan.arranged(execution, booked.booking());
        } else if (result instanceof BookingResult.NoJointSlot none) {
            journal.act(request.number(), "未能自动排期", none.reason());
            throw new BpmnError("noJointSlot", "没有共同的空闲时段");
        }
    }
}
