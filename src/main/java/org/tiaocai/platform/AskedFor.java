package org.tiaocai.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** The request as it was before the container turned to the error page. */
class AskedFor extends HttpServletRequestWrapper {

    AskedFor(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getServletPath() {
        var path = getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null
                ? super.getServletPath()
                : path.toString().substring(getContextPath().length());
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }
}
