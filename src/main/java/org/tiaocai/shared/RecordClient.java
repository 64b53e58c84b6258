package org.tiaocai.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The house's {@link JdbcClient}: it reads records with {@link RecordMapper}, and all else as Spring's own does. */
@Component
class RecordClient implements JdbcClient {

    private final JdbcClient client;
    private final Map<Class<?>, RecordMapper<?>> mappers = new ConcurrentHashMap<>();

    RecordClient(NamedParameterJdbcOperations operations) {
        this.client = JdbcClient.create(operations);
    }

    @Override
    public StatementSpec sql(String sql) {
        var statement = client.sql(sql);
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                (proxy, method, given) -> answer(proxy, statement, method, given));
    }

    private @Nullable Object answer(
            Object proxy, StatementSpec statement, Method method, @Nullable Object @Nullable [] given)
            throws Throwable {
        if (given != null && given.length == 1 && given[0] instanceof Class<?> type && type.isRecord()) {
            return statement.query(mappers.computeIfAbsent(type, RecordMapper::new));
        }
        try {
            var answer = method.invoke(statement, given);
            return answer == statement ? proxy : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
