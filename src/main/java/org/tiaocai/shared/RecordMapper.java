package org.tiaocai.shared;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * A row as a record: the column {@code raised_on} is the component {@code raisedOn}. Spring's own mapper asks for a column
 * {@code raisedOn} first, and each answer that there is none is an exception with its stack, for each row.
 */
public final class RecordMapper<T> implements RowMapper<T> {

    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final String[] names;
    private final String[] columns;
    private final TypeDescriptor[] types;

    public RecordMapper(Class<T> record) {
        constructor = BeanUtils.getResolvableConstructor(record);
        names = BeanUtils.getParameterNames(constructor);
        columns = Arrays.stream(names)
                .map(JdbcUtils::convertPropertyNameToUnderscoreName)
                .toArray(String[]::new);
        types = new TypeDescriptor[names.length];
        Arrays.setAll(types, i -> new TypeDescriptor(new MethodParameter(constructor, i)));
    }

    /** @throws SQLException when the row has no column for a component */
    @Override
    public T mapRow(ResultSet row, int line) throws SQLException {
        var values = new @Nullable Object[names.length];
        for (var i = 0; i < values.length; i++) {
            var value = value(row, column(row, i), types[i].getType());
            values[i] = CONVERSION.convert(value, types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** Asked for as one of ours, the driver would refuse with an exception for each row, and the text be read all the same. */
    private static @Nullable Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        return type == RegistrationNumber.class
                ? row.getString(column)
                : JdbcUtils.getResultSetValue(row, column, type);
    }

    /** A column that a query names as the component is called is asked for only when the table's name is not there. */
    private int column(ResultSet row, int component) throws SQLException {
        try {
            return row.findColumn(columns[component]);
        } catch (SQLException underscored) {
            return row.findColumn(names[component]);
        }
    }
}
