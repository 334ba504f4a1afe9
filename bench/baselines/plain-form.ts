// A form as one would write it by hand: a route that reads the fields and inserts them in a transaction of its own.
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import type { Database } from '../../db/open.ts'

/** It checks nothing, keeps no draft, counts no score and knows nobody. */
export async function plainForm({ pool }: Database, proof: string) {
  await pool.query(
    `CREATE TABLE IF NOT EXISTS plain_response (id serial PRIMARY KEY, token text UNIQUE, sent_at timestamptz)`,
  )
  await pool.query(`CREATE TABLE IF NOT EXISTS plain_answer (response_id int REFERENCES plain_response, item text, value text,
    PRIMARY KEY (response_id, item))`)
  const app = Fastify()
  await app.register(formbody)
  app.post('/plain/:token', async (request, reply) => {
    const { token } = request.params as { token: string }
    const fields = Object.entries(request.body as Record<string, string>).filter(([name]) => /^q\d+$/.test(name))
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const { rows } = await client.query(
        'INSERT INTO plain_response (token, sent_at) VALUES ($1, now()) RETURNING id',
        [token],
      )
      await client.query('INSERT INTO plain_answer SELECT $1, * FROM unnest($2::text[], $3::text[])', [
        rows[0].id,
        fields.map(([name]) => name),
        fields.map(([, value]) => String(value)),
      ])
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    } finally {
      client.release()
    }
    return reply.type('text/html; charset=utf-8').send(`<!doctype html><h1>${proof}</h1>`)
  })
  return app
}
