package org.tiaocai.platform;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A form fills what its record declares and nothing else: {@code q.x=} is no field of ours, and is no fault of ours either. */
@ControllerAdvice
class FieldsAsDeclared {

    @InitBinder
    void onlyDeclared(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
