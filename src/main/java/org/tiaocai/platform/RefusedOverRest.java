package org.tiaocai.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A refusal on its way out through the engine's REST: status 400, message as the domain said it. */
class RefusedOverRest extends WebApplicationException {

    RefusedOverRest(RuntimeException refusal) {
        super(refusal.getMessage(), refusal, Response.Status.BAD_REQUEST);
    }
}
