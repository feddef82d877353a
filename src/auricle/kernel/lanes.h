/* The computation for LANES frames at once; kernel.c includes this once for each width.
 *
 * A real transform of n = 2 m samples is a complex one of m (even samples real, odd imaginary) and
 * an unpacking. The complex one is decimated in frequency, in place, by 8 and at the end by 4: each
 * pass over a block leaves smaller blocks side by side, and each is finished before the next is
 * begun, so that all but the first passes stay in the nearest cache. The output lies in digit-
 * reversed order, which the unpacking undoes by a table.
 */

#define V PASTED(vector_, LANES)
#define I PASTED(integers_, LANES)
#define U PASTED(unaligned_, LANES)
#define NAME(function) PASTED(PASTED(function, _), LANES)
#define INSIDE static inline __attribute__((always_inline)) TARGET

typedef float V __attribute__((vector_size(4 * LANES), may_alias));
typedef int32_t I __attribute__((vector_size(4 * LANES), may_alias));
typedef float U __attribute__((vector_size(4 * LANES), may_alias, aligned(4)));

/* A complex number of each frame. */
#define C NAME(complex)
typedef struct {
    V re, im;
} C;

INSIDE C NAME(plus)(C a, C b) { return (C){a.re + b.re, a.im + b.im}; }
INSIDE C NAME(minus)(C a, C b) { return (C){a.re - b.re, a.im - b.im}; }
/* a - i b and a + i b */
INSIDE C NAME(minus_i)(C a, C b) { return (C){a.re + b.im, a.im - b.re}; }
INSIDE C NAME(plus_i)(C a, C b) { return (C){a.re - b.im, a.im + b.re}; }
INSIDE C NAME(times)(C a, const float *w) {
    return (C){a.re * w[0] - a.im * w[1], a.re * w[1] + a.im * w[0]};
}

/* The discrete Fourier transform of 4 numbers. */
INSIDE void NAME(four)(C *x) {
    C s0 = NAME(plus)(x[0], x[2]), d0 = NAME(minus)(x[0], x[2]);
    C s1 = NAME(plus)(x[1], x[3]), d1 = NAME(minus)(x[1], x[3]);
    x[0] = NAME(plus)(s0, s1);
    x[1] = NAME(minus_i)(d0, d1);
    x[2] = NAME(minus)(s0, s1);
    x[3] = NAME(plus_i)(d0, d1);
}

/* And of 8: sums give the even outputs, differences turned by exp(-2 pi i j / 8) the odd ones. */
INSIDE void NAME(eight)(C *x) {
    const float h = 0.70710678118654752440f;
    C even[4], odd[4];
    for (int j = 0; j < 4; j++) {
        even[j] = NAME(plus)(x[j], x[j + 4]);
        odd[j] = NAME(minus)(x[j], x[j + 4]);
    }
    odd[1] = (C){(odd[1].re + odd[1].im) * h, (odd[1].im - odd[1].re) * h};
    odd[2] = (C){odd[2].im, -odd[2].re};
    odd[3] = (C){(odd[3].im - odd[3].re) * h, (odd[3].re + odd[3].im) * -h};
    NAME(four)(even);
    NAME(four)(odd);
    for (int j = 0; j < 4; j++) {
        x[2 * j] = even[j];
        x[2 * j + 1] = odd[j];
    }
}

/* Decimate a block of so many numbers by 8 or by 4. */
INSIDE void NAME(by_eight)(C *z, int64_t length, const float *twiddles) {
    int64_t part = length / 8;
    for (int64_t j = 0; j < part; j++, twiddles += 14) {
        C x[8];
        for (int q = 0; q < 8; q++) x[q] = z[j + q * part];
        NAME(eight)(x);
        z[j] = x[0];
        for (int q = 1; q < 8; q++) z[j + q * part] = NAME(times)(x[q], twiddles + 2 * (q - 1));
    }
}

INSIDE void NAME(by_four)(C *z, int64_t length, const float *twiddles) {
    int64_t part = length / 4;
    for (int64_t j = 0; j < part; j++, twiddles += 6) {
        C x[4];
        for (int q = 0; q < 4; q++) x[q] = z[j + q * part];
        NAME(four)(x);
        z[j] = x[0];
        for (int q = 1; q < 4; q++) z[j + q * part] = NAME(times)(x[q], twiddles + 2 * (q - 1));
    }
}

/* Transform a block in place. Lengths are 4, 8 and 16 times powers of 8. */
static TARGET void NAME(block)(C *z, int64_t length, const float *twiddles) {
    if (length == 4) {
        NAME(four)(z);
    } else if (length == 8) {
        NAME(eight)(z);
    } else if (length == 16) {
        NAME(by_four)(z, 16, twiddles);
        for (int q = 0; q < 4; q++) NAME(four)(z + 4 * q);
    } else {
        int64_t part = length / 8;
        NAME(by_eight)(z, length, twiddles);
        for (int q = 0; q < 8; q++) NAME(block)(z + q * part, part, twiddles + 14 * part);
    }
}

/* Transpose blocks of 4 by 4: of vector r the elements 4 g + i become elements 4 g + r of vector i. */
INSIDE void NAME(turn)(V *x) {
    V t0 = LOW(x[0], x[1]), t1 = HIGH(x[0], x[1]), t2 = LOW(x[2], x[3]), t3 = HIGH(x[2], x[3]);
    x[0] = LOW_PAIRS(t0, t2);
    x[1] = HIGH_PAIRS(t0, t2);
    x[2] = LOW_PAIRS(t1, t3);
    x[3] = HIGH_PAIRS(t1, t3);
}

/* Numbers n to n + 3 of every row, one row a lane. */
INSIDE void NAME(quads)(const float *const *row, int64_t n, V *x) {
    x[0] = QUADS(row, 0, n);
    x[1] = QUADS(row, 1, n);
    x[2] = QUADS(row, 2, n);
    x[3] = QUADS(row, 3, n);
    NAME(turn)(x);
}

/* Samples n to n + 3 of every frame, windowed, as two complex numbers. */
INSIDE void NAME(two)(const float *const *frame, const float *taper, int64_t n, C *a, C *b) {
    V x[4];
    NAME(quads)(frame, n, x);
    *a = (C){x[0] * taper[n], x[1] * taper[n + 1]};
    *b = (C){x[2] * taper[n + 2], x[3] * taper[n + 3]};
}

/* The first pass, straight from the sound. */
INSIDE void NAME(first)(C *z, const struct transform *f, const float *const *frame) {
    int64_t part = f->n_fft / 16;
    const float *twiddles = f->twiddles;
    for (int64_t j = 0; j < part; j += 2, twiddles += 28) {
        C x[2][8];
        for (int q = 0; q < 8; q++)
            NAME(two)(frame, f->taper, 2 * (j + q * part), &x[0][q], &x[1][q]);
        for (int i = 0; i < 2; i++) {
            NAME(eight)(x[i]);
            z[j + i] = x[i][0];
            for (int q = 1; q < 8; q++)
                z[j + i + q * part] = NAME(times)(x[i][q], twiddles + 14 * i + 2 * (q - 1));
        }
    }
}

/* Power of the real transform's bins from the complex transform Z, whose values are halved:
 * with E = Z[k] + conj Z[m - k], O = -i (Z[k] - conj Z[m - k]) and T = exp(-2 pi i k / n) O,
 * X[k] = E + T and X[m - k] = conj(E - T).
 */
INSIDE void NAME(unpack)(V *power, const C *z, const struct transform *f) {
    int64_t m = f->n_fft / 2;
    C zero = z[0], middle = z[f->places[m / 2]];
    V low = 2 * (zero.re + zero.im), high = 2 * (zero.re - zero.im);
    power[0] = low * low;
    power[m] = high * high;
    power[m / 2] = 4 * (middle.re * middle.re + middle.im * middle.im);
    for (int64_t k = 1; k < m / 2; k++) {
        C a = z[f->places[k]], b = z[f->places[m - k]];
        C even = {a.re + b.re, a.im - b.im};
        C odd = {a.im + b.im, b.re - a.re};
        C turned = NAME(times)(odd, f->turns + 2 * k);
        C x = NAME(plus)(even, turned), y = NAME(minus)(even, turned);
        power[k] = x.re * x.re + x.im * x.im;
        power[m - k] = y.re * y.re + y.im * y.im;
    }
}

INSIDE void NAME(store)(float *out, V value, int64_t count) {
    if (count == LANES) {
        *(U *)out = value;
    } else {
        for (int64_t i = 0; i < count; i++) out[i] = value[i];
    }
}

INSIDE V NAME(load)(const float *from, int64_t count) {
    if (count == LANES) return *(const U *)from;
    V value = {0};
    for (int64_t i = 0; i < count; i++) value[i] = from[i];
    return value;
}

/* Sums over bins, a band at a time in four strands, or four bands in two each. Of the spectra (stride
 * floats from bin to bin) `there` frames may be read; `count` are written.
 */
INSIDE void NAME(gather)(const struct bank *bank, const float *spectra, int64_t stride,
                         int64_t there, int64_t frame, int64_t count) {
    const float *w = bank->weights;
    float *out = bank->out + frame;
    for (int64_t group = 0; group < bank->groups; group++) {
        const float *s = spectra + bank->spans[3 * group] * stride;
        int64_t bins = bank->spans[3 * group + 1], bands = bank->spans[3 * group + 2], k = 0;
        V sum[4][4] = {{{0}}};
        if (bands == 1) {
            for (; k + 4 <= bins; k += 4)
                for (int i = 0; i < 4; i++)
                    sum[0][i] += NAME(load)(s + (k + i) * stride, there) * w[k + i];
            for (; k < bins; k++) sum[0][0] += NAME(load)(s + k * stride, there) * w[k];
        } else {
            for (; k + 2 <= bins; k += 2)
                for (int j = 0; j < 2; j++) {
                    V x = NAME(load)(s + (k + j) * stride, there);
                    for (int i = 0; i < 4; i++) sum[i][j] += x * w[4 * (k + j) + i];
                }
            if (k < bins) {
                V x = NAME(load)(s + k * stride, there);
                for (int i = 0; i < 4; i++) sum[i][0] += x * w[4 * k + i];
            }
        }
        for (int i = 0; i < bands; i++, out += bank->stride)
            NAME(store)(out, (sum[i][0] + sum[i][1]) + (sum[i][2] + sum[i][3]), count);
        w += bands * bins;
    }
}

/* Where each lane reads its frame: in the sound, or in a copy with zeros beyond the ends. */
INSIDE void NAME(place)(const struct job *job, int64_t frame, int64_t count, float *copies,
                        const float **lanes) {
    int64_t n = job->transform->n_fft;
    for (int64_t i = 0; i < LANES; i++) {
        int64_t from = job->start + (frame + i) * job->hop;
        if (i >= count) {
            lanes[i] = lanes[count - 1];
        } else if (from >= 0 && from + n <= job->length) {
            lanes[i] = job->sound + from;
        } else {
            float *copy = copies + i * n;
            int64_t begin = from < 0 ? -from : 0;
            int64_t end = job->length - from < n ? job->length - from : n;
            memset(copy, 0, (size_t)n * sizeof(float));
            if (begin < end)
                memcpy(copy + begin, job->sound + from + begin,
                       (size_t)(end - begin) * sizeof(float));
            lanes[i] = copy;
        }
    }
}

static TARGET void NAME(spectra)(const struct job *job) {
    const struct transform *f = job->transform;
    int64_t n = f->n_fft, bins = n / 2 + 1, part = n / 16;
    C *z = (C *)job->scratch;
    V *power = (V *)(z + n / 2);
    float *copies = (float *)(power + bins);
    for (int64_t frame = 0; frame < job->frames; frame += LANES) {
        int64_t left = job->frames - frame, count = left < LANES ? left : LANES;
        const float *lanes[LANES];
        NAME(place)(job, frame, count, copies, lanes);
        NAME(first)(z, f, lanes);
        for (int q = 0; q < 8; q++) NAME(block)(z + q * part, part, f->twiddles + 14 * part);
        NAME(unpack)(power, z, f);
        if (job->magnitude)
            for (int64_t k = 0; k < bins; k++) power[k] = ROOT(power[k]);
        if (job->spectra)
            for (int64_t k = 0; k < bins; k++)
                NAME(store)(job->spectra + k * job->stride + frame, power[k], count);
        for (int64_t i = 0; i < job->banks; i++)
            NAME(gather)(job->bank + i, (float *)power, LANES, LANES, frame, count);
    }
}

static TARGET void NAME(bands)(const struct bank *bank, const float *spectra, int64_t stride,
                               int64_t frames) {
    for (int64_t frame = 0; frame < frames; frame += LANES) {
        int64_t left = frames - frame, count = left < LANES ? left : LANES;
        if (count == LANES)
            NAME(gather)(bank, spectra + frame, stride, LANES, frame, LANES);
        else
            NAME(gather)(bank, spectra + frame, stride, count, frame, count);
    }
}

/* Where the mask is set a, else b. */
INSIDE V NAME(choose)(I mask, V a, V b) { return (V)((mask & (I)a) | (~mask & (I)b)); }

/* x = 2^n (1 + f) with sqrt(1/2) <= 1 + f < sqrt(2), for normal numbers x: n and log(1 + f), by the
 * polynomial of Cephes' logf (Moshier). x - x keeps what is not a number.
 */
INSIDE V NAME(logarithm)(V x, V *n) {
    I bits = (I)x, e = (bits - 0x3f3504f3) >> 23;
    V f = (V)(bits - (e << 23)) - 1.0f, z = f * f;
    V y = f * 7.0376836292e-2f - 1.1514610310e-1f;
    y = y * f + 1.1676998740e-1f;
    y = y * f - 1.2420140846e-1f;
    y = y * f + 1.4249322787e-1f;
    y = y * f - 1.6668057665e-1f;
    y = y * f + 2.0000714765e-1f;
    y = y * f - 2.4999993993e-1f;
    y = y * f + 3.3333331174e-1f;
    *n = __builtin_convertvector(e, V) + (x - x);
    return y * f * z - 0.5f * z + f;
}

/* The logarithm of 2 is split so that n times its greater part is exact. */
INSIDE V NAME(log)(V x) {
    V n, part = NAME(logarithm)(x, &n);
    return n * 0.693359375f + (n * -2.12194440e-4f + part);
}

INSIDE V NAME(log10)(V x) {
    V n, part = NAME(logarithm)(x, &n);
    return n * 0.301025390625f + (n * 4.6050389812e-6f + part * 0.43429448190325f);
}

/* exp(x) - 1 = 2^n p + (2^n - 1) for x between -87 and 88, with x = n log 2 + r; Cephes' expf. */
INSIDE V NAME(expm1)(V x, V *power) {
    x = NAME(choose)(x < -87.0f, (V){0} - 87.0f, x);
    x = NAME(choose)(x > 88.0f, (V){0} + 88.0f, x);
    /* Added to 1.5 * 2^23, a number is rounded to an integer, which stands in the lowest bits. */
    V shifted = x * 1.44269504088896341f + 12582912.0f, n = shifted - 12582912.0f;
    V r = x - n * 0.693359375f - n * -2.12194440e-4f;
    V y = r * 1.9875691500e-4f + 1.3981999507e-3f;
    y = y * r + 8.3334519073e-3f;
    y = y * r + 4.1665795894e-2f;
    y = y * r + 1.6666665459e-1f;
    y = y * r + 5.0000001201e-1f;
    *power = (V)(((I)shifted - 0x4b400000 + 127) << 23);
    return y * (r * r) + r;
}

INSIDE V NAME(exp)(V x) {
    V power, part = NAME(expm1)(x, &power);
    return power * part + power;
}

/* log(1 + x) for x from 0 on: what 1 + x loses of x is put back. */
INSIDE V NAME(log1p)(V x) {
    V u = 1.0f + x;
    return NAME(log)(u) + (x - (u - 1.0f)) / u;
}

/* One level; `kind` is constant wherever this is called. */
INSIDE V NAME(level_of)(const struct level *l, int64_t kind, V x) {
    V floor = (V){0} + l->floor, raised = NAME(choose)(x < floor, floor, x);
    switch (kind) {
        case DECIBEL:
            return NAME(log10)(raised) * 10.0f - l->offset;
        case LOG:
            return NAME(log)(raised + l->offset) * l->factor;
        case LOG1P:
            return NAME(log1p)(x * l->factor);
        default:
            return NAME(exp)(NAME(log)(raised) * l->factor);
    }
}

INSIDE void NAME(levels_of)(const struct level *l, int64_t kind) {
    int64_t i = 0;
    for (; i + LANES <= l->count; i += LANES)
        *(U *)(l->out + i) = NAME(level_of)(l, kind, *(const U *)(l->power + i));
    int64_t left = l->count - i;
    if (left) NAME(store)(l->out + i, NAME(level_of)(l, kind, NAME(load)(l->power + i, left)), left);
}

static TARGET void NAME(level)(const struct level *l) {
    switch (l->kind) {
        case DECIBEL:
            NAME(levels_of)(l, DECIBEL);
            break;
        case LOG:
            NAME(levels_of)(l, LOG);
            break;
        case LOG1P:
            NAME(levels_of)(l, LOG1P);
            break;
        default:
            NAME(levels_of)(l, ROOT_OF);
    }
}

/* One column of per-channel energy normalisation; the level is smoothed on the way. A level that has
 * decayed below the normal numbers is 0: processors are slow on those.
 */
INSIDE V NAME(normalized)(const struct pcen *p, V power, V *level) {
    V s = power * p->scale;
    *level = *level * p->keep + s * p->weight;
    *level = NAME(choose)(*level < FLT_MIN, (V){0}, *level);
    V ratio = s * NAME(exp)(NAME(log)(*level + p->eps) * -p->gain);
    if (p->exponent == 0.5f) return ratio / (ROOT(ratio + p->bias) + p->offset);
    if (p->exponent == 0.0f) return NAME(log1p)(ratio);
    V two, part = NAME(expm1)(NAME(log1p)(ratio / p->bias) * p->exponent, &two);
    return (two * part + (two - 1.0f)) * p->offset;
}

/* As many rows at once as there are lanes, four columns at once. */
static TARGET void NAME(pcen)(const struct pcen *p) {
    for (int64_t band = 0; band < p->bands; band += LANES) {
        int64_t left = p->bands - band, rows = left < LANES ? left : LANES;
        float few[LANES][4] __attribute__((aligned(64))) = {{0}};
        const float *row[LANES], *copied[LANES];
        for (int64_t i = 0; i < LANES; i++) {
            row[i] = p->power + (band + (i < rows ? i : rows - 1)) * p->stride;
            copied[i] = few[i];
        }
        V level = NAME(load)(p->level + band, rows);
        for (int64_t frame = 0; frame < p->frames; frame += 4) {
            int64_t rest = p->frames - frame, columns = rest < 4 ? rest : 4;
            size_t bytes = (size_t)columns * sizeof(float);
            V x[4];
            if (columns == 4) {
                NAME(quads)(row, frame, x);
            } else {
                for (int64_t i = 0; i < LANES; i++) memcpy(few[i], row[i] + frame, bytes);
                NAME(quads)(copied, 0, x);
            }
            for (int64_t i = 0; i < columns; i++) x[i] = NAME(normalized)(p, x[i], &level);
            NAME(turn)(x);
            for (int64_t i = 0; i < rows; i++)
                memcpy(p->out + (band + i) * p->out_stride + frame, (float *)&x[i % 4] + i / 4 * 4,
                       bytes);
        }
        NAME(store)(p->level + band, level, rows);
    }
}

#undef V
#undef I
#undef U
#undef C
#undef NAME
#undef INSIDE
#undef LANES
#undef TARGET
#undef LOW
#undef HIGH
#undef LOW_PAIRS
#undef HIGH_PAIRS
#undef QUADS
#undef ROOT
