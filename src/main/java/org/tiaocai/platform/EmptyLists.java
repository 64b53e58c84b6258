package org.tiaocai.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * {@code in (:list)} with an empty list finds nothing on every database: PostgreSQL refuses {@code in ()}, which H2
 * takes. It is asked as {@code in (null)}; {@code not in (:list)} would then find nothing either, so nobody writes it.
 */
@Component
class EmptyLists extends NamedParameterJdbcTemplate {

    EmptyLists(JdbcTemplate jdbc) {
        super(jdbc);
    }

    @Override
    protected PreparedStatementCreator getPreparedStatementCreator(
            String sql, SqlParameterSource values, @Nullable Consumer<PreparedStatementCreatorFactory> customizer) {
        return super.getPreparedStatementCreator(sql, new Filled(values), customizer);
    }

    private record Filled(SqlParameterSource values) implements SqlParameterSource {

        @Override
        public boolean hasValue(String name) {
            return values.hasValue(name);
        }

        @Override
        public @Nullable Object getValue(String name) {
            var value = values.getValue(name);
            return value instanceof Collection<?> list && list.isEmpty() ? Collections.singletonList(null) : value;
        }

        @Override
        public int getSqlType(String name) {
            return values.getSqlType(name);
        }

        @Override
        public @Nullable String getTypeName(String name) {
            return values.getTypeName(name);
        }

        @Override
        public String @Nullable [] getParameterNames() {
            return values.getParameterNames();
        }
    }
}
